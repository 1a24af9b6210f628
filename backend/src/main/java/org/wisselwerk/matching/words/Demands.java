package org.wisselwerk.matching.words;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.vocabulary.text.Folding;

/** What a text demands of pupils without exception, and what it tells of their age. */
public final class Demands {

    private static final int LONGEST_READ = 4_000;
    private static final Pattern ONLY_GRADE =
            Pattern.compile("\\b(?:enkel|alleen|uitsluitend|only)\\s+(?:voor\\s+)?(?:leerlingen\\s+|klassen\\s+)?"
                    + "(?:van\\s+|uit\\s+)?(?:de\\s+|het\\s+)?(1e|1ste|eerste|2e|2de|tweede|3e|3de|derde)\\s+graad");
    private static final Pattern ONLY_LAST_YEARS = Pattern.compile(
            "\\b(?:enkel|alleen|uitsluitend|only)\\s+(?:voor\\s+)?(?:laatstejaars|zesdejaars|final[- ]year)");
    private static final Pattern YOUNGEST = Pattern.compile(
            "\\b(?:minstens|minimum|min\\.?|vanaf|ten minste|at least)\\s+(1[5-9]|2[01])\\s*(?:jaar|j\\b|years)");
    private static final Pattern REQUIRED = Pattern.compile(
            "\\b(1[5-9]|2[01])\\s*(?:jaar|j|\\+)[^.;!?]{0,25}\\b(?:verplicht|vereist|een must|noodzakelijk)\\b");
    private static final Pattern AGE = Pattern.compile("\\b(1[4-9]|2[0-2])(?:\\s*jaar\\b|j\\b|\\s*j\\.|-jarige)");
    private static final Pattern ONLINE = Pattern.compile(
            "\\b(?:online|webinar\\w*|webinaire\\w*|afstandsonderwijs|e-learning|elearning|videoles\\w*|livestream|via"
                    + " (?:teams|zoom)|op afstand|a distance|en ligne|remote)\\b");
    private static final Pattern NOT_ONLINE =
            Pattern.compile("\\b(?:niet|geen|not|no|pas|nooit) (?:\\w+ )?(?:online|webinar\\w*|op afstand|en ligne)");
    private static final String LEADERS = "(?:directies?|directeurs?|directieteams?|directieleden|schoolleiders?"
            + "|schoolleiding|beleidsteams?|beleidsmedewerkers?|kernteams?|middenkader|technisch adviseurs?"
            + "|school leaders?|principals?|headteachers?|directions?|chefs d'etablissement)\\b";
    private static final String TEACHERS =
            "(?:[a-z-]*(?:leraar|leraars|leraren|leerkrachten?|lesgevers?)|vakgroep[a-z]*"
                    + "|collega'?s|teachers?|enseignants?|professeurs?|profs|instructeurs?|klastitularis[a-z]*)\\b";
    private static final String FOR = "\\b(?:voor|for|pour)\\s+(?:[a-z]+\\s+){0,3}?";
    private static final Pattern NAMES_LEADERS = Pattern.compile("\\b" + LEADERS);
    private static final Pattern NAMES_TEACHERS = Pattern.compile("\\b" + TEACHERS);
    private static final Pattern FOR_LEADERS = Pattern.compile(FOR + LEADERS);
    private static final Pattern FOR_TEACHERS = Pattern.compile(FOR + TEACHERS);
    private static final Pattern OR = Pattern.compile("\\b(?:of|or|ou|tenzij|behalve|anders)\\b");

    private Demands() {}

    /** Grades outside of which nobody is welcome; empty when the text excludes none. */
    public static Set<Integer> onlyGrades(String text) {
        String folded = folded(text);
        Matcher grade = ONLY_GRADE.matcher(folded);
        if (grade.find()) {
            return switch (grade.group(1)) {
                case "1e", "1ste", "eerste" -> Set.of(1);
                case "2e", "2de", "tweede" -> Set.of(2);
                default -> Set.of(3, 7);
            };
        }
        return ONLY_LAST_YEARS.matcher(folded).find() ? Set.of(3, 7) : Set.of();
    }

    /** The age that is demanded, where no "or" softens it in the same sentence. */
    public static OptionalInt youngest(String text) {
        for (String sentence : folded(text).split("[.;!?]")) {
            for (Pattern demand : List.of(YOUNGEST, REQUIRED)) {
                Matcher age = demand.matcher(sentence);
                if (age.find() && !OR.matcher(sentence).find()) {
                    return OptionalInt.of(Integer.parseInt(age.group(1)));
                }
            }
        }
        return OptionalInt.empty();
    }

    /** The highest age that a text tells of its pupils. */
    public static OptionalInt oldest(String text) {
        return AGE.matcher(folded(text))
                .results()
                .mapToInt(age -> Integer.parseInt(age.group(1)))
                .max();
    }

    /** Whether the text says that it can be followed from anywhere. */
    public static boolean isOnline(String text) {
        String folded = folded(text);
        return ONLINE.matcher(folded).find() && !NOT_ONLINE.matcher(folded).find();
    }

    /**
     * Whom professional development is for: true for those who lead a school, false for teachers, null where both or
     * neither are meant. "For" somebody says more than a word in the title, and that more than one in the text, where
     * only teachers count: many a need begins with what the head of the school thinks.
     */
    public static @Nullable Boolean forLeaders(String title, String description) {
        String head = folded(title);
        String whole = head + ". " + folded(description);
        boolean forLeaders = FOR_LEADERS.matcher(whole).find();
        boolean forTeachers = FOR_TEACHERS.matcher(whole).find();
        if (forLeaders || forTeachers) {
            return either(forLeaders, forTeachers);
        }
        Boolean told = either(
                NAMES_LEADERS.matcher(head).find(), NAMES_TEACHERS.matcher(head).find());
        return told == null && NAMES_TEACHERS.matcher(whole).find() ? Boolean.FALSE : told;
    }

    private static @Nullable Boolean either(boolean leaders, boolean teachers) {
        return leaders == teachers ? null : Boolean.valueOf(leaders);
    }

    private static String folded(String text) {
        return Folding.fold(text.length() > LONGEST_READ ? text.substring(0, LONGEST_READ) : text);
    }
}
