package org.wisselwerk.matching.words;

import java.util.List;
import org.wisselwerk.vocabulary.Tag;
import org.wisselwerk.vocabulary.Vocabulary;
import org.wisselwerk.vocabulary.text.Language;
import org.wisselwerk.vocabulary.text.Token;

/**
 * A text of a listing with its words and the concepts that they name.
 *
 * @param tags in the order of the text; their places are those of the tokens
 */
public record Tagged(String text, List<Token> tokens, List<Tag> tags) {

    public static Tagged of(String text, Language language, Vocabulary vocabulary) {
        List<Token> tokens = vocabulary.analysis().analyse(text, language);
        return new Tagged(text, tokens, vocabulary.tagger().tag(tokens, language));
    }
}
