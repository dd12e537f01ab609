package org.tergeu.intake.document;

import io.smallrye.graphql.api.Nullable;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.tergeu.text.Quotation;

/** Faults of texts, and how messages quote texts. */
final class Texts {

    private static final int LONGEST_QUOTE = 100;
    private static final String LINE_CHARACTERS = "\t\n\r";

    private Texts() {}

    /** The fault of a composed text without space around it, as read and allowed; null when it can be stored. */
    @Nullable
    static String fault(String text, TextLimit limit) {
        String character = characterFault(text, limit);
        if (character != null) {
            return character;
        }
        if (text.codePoints().allMatch(Texts::isInvisible)) {
            return "read a text without a visible character; allowed: a text with at least one";
        }
        int letters = text.codePointCount(0, text.length());
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        return letters <= limit.letters() && bytes <= limit.bytes()
                ? null
                : String.format(
                        Locale.ROOT,
                        "read %s, a text of %,d letters (%,d bytes in UTF-8); at most %,d letters and %,d bytes are allowed",
                        quoted(text),
                        letters,
                        bytes,
                        limit.letters(),
                        limit.bytes());
    }

    private static @Nullable String characterFault(String text, TextLimit limit) {
        int letter = 1;
        for (int i = 0; i < text.length(); letter++) {
            int point = text.codePointAt(i);
            String kind = unstorable(point, limit);
            if (kind != null) {
                return String.format(
                        Locale.ROOT,
                        "read %s, which has %s (U+%04X) at position %,d; allowed: a text without it",
                        quoted(text),
                        kind,
                        point,
                        letter);
            }
            i += Character.charCount(point);
        }
        return null;
    }

    /** Describes a character that texts cannot have; null for all others. */
    static @Nullable String unstorable(int point, TextLimit limit) {
        if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
            return "half of a surrogate pair";
        }
        if ((point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF)) {
            return "a code that is not a character";
        }
        if (Character.isISOControl(point)) {
            return LINE_CHARACTERS.indexOf(point) < 0
                    ? "a control character"
                    : limit.lines() ? null : "a line break or tab";
        }
        if ((point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069)) {
            return "a character that turns the direction of writing";
        }
        int type = Character.getType(point);
        boolean breaks = type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
        return breaks && !limit.lines() ? "a line break" : null;
    }

    private static boolean isInvisible(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.getType(point) == Character.FORMAT;
    }

    /** The text of {@link #quoted} without its quotes, as part of a path. */
    static String shown(String text) {
        String quoted = quoted(text);
        return quoted.substring(1, quoted.length() - 1);
    }

    /** A text in a message: in quotes, at most a line long, with codes for characters that nobody sees. */
    static String quoted(String text) {
        StringBuilder quote = new StringBuilder("'");
        int shown = 0;
        for (int i = 0; i < text.length() && shown < LONGEST_QUOTE; shown++) {
            int point = text.codePointAt(i);
            quote.append(Quotation.visible(point));
            i += Character.charCount(point);
        }
        boolean whole = text.codePointCount(0, text.length()) <= LONGEST_QUOTE;
        return quote.append(whole ? "'" : "…'").toString();
    }
}
