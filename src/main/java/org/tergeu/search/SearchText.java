package org.tergeu.search;

import java.util.regex.Pattern;
import org.tergeu.graphql.ErrorCode;
import org.tergeu.graphql.InvalidRequest;

/**
 * What is searched for, as it was written.
 *
 * @param text has a letter or a digit, at most {@value #LONGEST} characters and {@value #MOST_WORDS} words
 */
record SearchText(String text) {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 10;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’`ʼ]*");

    /**
     * Checks it.
     *
     * @throws InvalidRequest {@code INVALID_ARGUMENT} when nothing or too much is searched for
     */
    SearchText {
        int length = text.codePointCount(0, text.length());
        if (length > LONGEST) {
            throw refused("a text of " + length + " characters", "up to " + LONGEST + " characters");
        }
        long words = WORD.matcher(text).results().count();
        if (words == 0) {
            throw refused("'" + text + "'", "text with at least one letter or digit");
        }
        if (words > MOST_WORDS) {
            throw refused("a text of " + words + " words", "up to " + MOST_WORDS + " words");
        }
    }

    private static InvalidRequest refused(String read, String allowed) {
        return new InvalidRequest(
                ErrorCode.INVALID_ARGUMENT, "text: " + read + " cannot be searched for. Allowed is " + allowed + ".");
    }
}
