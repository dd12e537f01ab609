package org.tergeu.text;

import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Values in messages: their beginning alone where they are long, and codes for what nobody sees. Callers can give anything, and a megabyte of it does not
 * belong in a message.
 */
public final class Quotation {

    private static final int LONGEST = 60;

    /** Letters and marks that are empty: of Hangul, of Braille, and between accents. */
    private static final String FILLERS = "\u034F\u115F\u1160\u2800\u3164\uFFA0";

    private Quotation() {}

    /**
     * A message with a code, as JSON writes it, in place of each character that nobody sees or that turns the direction of writing: controls and ends of
     * lines, byte order marks, characters of no width, spaces other than the usual one, half characters.
     */
    public static String visible(String message) {
        return message.codePoints().noneMatch(Quotation::isInvisible)
                ? message
                : message.codePoints().mapToObj(Quotation::visible).collect(Collectors.joining());
    }

    /** A character, or its code. */
    public static String visible(int point) {
        return isInvisible(point) ? String.format(Locale.ROOT, "\\u%04x", point) : Character.toString(point);
    }

    private static boolean isInvisible(int point) {
        return point != ' '
                && switch (Character.getType(point)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.SPACE_SEPARATOR,
                            Character.SURROGATE -> true;
                    default -> isNoCharacter(point) || FILLERS.indexOf(point) >= 0;
                };
    }

    /** A code that stays without a character for ever; others that this Java does not know may be new. */
    private static boolean isNoCharacter(int point) {
        return (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
    }

    /** At most 60 characters of a value in quotes, with codes for those that nobody sees; where there are more, their number follows. */
    public static String quoted(String value) {
        int characters = value.codePointCount(0, value.length());
        String quote = "'" + visible(beginning(value)) + "'";
        return characters <= LONGEST ? quote : quote + " (" + characters + " characters)";
    }

    /** At most 60 characters of a text, and an ellipsis in place of the rest. */
    public static String beginning(String text) {
        return beginning(text, LONGEST);
    }

    /** At most this many characters of a text, each of them whole, and an ellipsis in place of the rest. */
    public static String beginning(String text, int characters) {
        return text.codePointCount(0, text.length()) <= characters
                ? text
                : text.substring(0, text.offsetByCodePoints(0, characters)) + "…";
    }
}
