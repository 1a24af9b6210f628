package org.wisselwerk.esco;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.wisselwerk.vocabulary.ConceptType;
import org.wisselwerk.vocabulary.Label;
import org.wisselwerk.vocabulary.text.Language;

/** A concept of ESCO, its languages taken together. */
final class EscoThing {

    /** An occupation is what listings are about; a skill less; a group only where nothing better has the name. */
    private static final double OCCUPATION = 0.8;

    private static final double SKILL = 0.75;
    private static final double GROUP = 0.6;

    private final EscoConcept any;
    private final Map<Language, List<String>> names = new EnumMap<>(Language.class);

    EscoThing(EscoConcept any) {
        this.any = any;
    }

    void add(Language language, EscoConcept concept) {
        List<String> all = new ArrayList<>();
        all.add(concept.preferred());
        all.addAll(concept.others());
        names.put(language, all);
    }

    String uri() {
        return any.uri();
    }

    EscoFile file() {
        return any.file();
    }

    /** Labels by language, the preferred one first. */
    Map<Language, List<String>> names() {
        return names;
    }

    /** The four digits of ISCO, and what stands above skills. */
    boolean isGroup() {
        return type() == ConceptType.GROUP;
    }

    /** ISCO groups of fewer digits are too wide to say anything. */
    boolean saysSomething() {
        return file() != EscoFile.ISCO_GROUPS || any.code().length() == 4;
    }

    /** Shared by whole sectors or by all: nobody is found by it. */
    boolean isTransversal() {
        return any.reuseLevel().equals("transversal");
    }

    ConceptType type() {
        return switch (file()) {
            case OCCUPATIONS -> ConceptType.TRADE;
            case SKILLS ->
                isTransversal()
                        ? ConceptType.GENERAL
                        : any.skillType().equals("knowledge") ? ConceptType.SUBJECT : ConceptType.TECHNIQUE;
            case ISCO_GROUPS, SKILL_GROUPS, BROADER_OCCUPATIONS, BROADER_SKILLS, OCCUPATION_SKILLS -> ConceptType.GROUP;
        };
    }

    Label label(String text, Language language) {
        return new Label(text, language, false, certainty());
    }

    /** To be shown, never to be found by. */
    static Label shown(String text, Language language) {
        return new Label(text, language, false, 0);
    }

    private double certainty() {
        return switch (type()) {
            case TRADE -> OCCUPATION;
            case GROUP -> GROUP;
            case TECHNIQUE, SUBJECT, GENERAL, TOOL, MATERIAL, CERTIFICATE, SETTING, THEME -> SKILL;
        };
    }
}
