package org.tergeu.search;

import java.util.regex.Pattern;
import org.tergeu.filter.Clauses;
import org.tergeu.graphql.error.ErrorCode;
import org.tergeu.graphql.error.InvalidRequest;

/**
 * What is searched for, as it was written.
 *
 * @param text has a letter or a digit, at most {@value #LONGEST} characters and {@value #MOST_WORDS} words
 */
record SearchText(String text) {

    private static final int LONGEST = Clauses.LONGEST_TEXT;
    private static final int MOST_WORDS = 10;

    /** About as many characters say in Chinese what a word says elsewhere. */
    private static final int CHARACTERS_OF_A_WORD = 2;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’`ʼ]*");

    /**
     * Checks it.
     *
     * @throws InvalidRequest {@code INVALID_ARGUMENT} when nothing or too much is searched for
     */
    SearchText {
        int length = text.codePointCount(0, text.length());
        if (length > LONGEST) {
            throw refused("a text of " + length + " characters", "A text of up to " + LONGEST + " characters");
        }
        long words = WORD.matcher(text).results().count()
                + text.codePoints().filter(SearchText::isWord).count() / CHARACTERS_OF_A_WORD;
        if (words == 0) {
            throw refused("'" + text + "'", "A text with at least one letter or digit");
        }
        if (words > MOST_WORDS) {
            throw refused("a text of " + words + " words", "A text of up to " + MOST_WORDS + " words");
        }
    }

    /** Whether a character is a word in itself, as in Chinese. */
    private static boolean isWord(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }

    private static InvalidRequest refused(String read, String allowed) {
        return new InvalidRequest(
                ErrorCode.INVALID_ARGUMENT, "text: " + read + " cannot be searched for. " + allowed + " is allowed.");
    }
}
