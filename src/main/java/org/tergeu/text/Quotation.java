package org.tergeu.text;

/** Values in messages: their beginning alone where they are long. Callers can give anything, and a megabyte of it does not belong in a message. */
public final class Quotation {

    private static final int LONGEST = 60;

    private Quotation() {}

    /** At most 60 characters of a value in quotes; where there are more, their number follows. */
    public static String quoted(String value) {
        int characters = value.codePointCount(0, value.length());
        String quote = "'" + beginning(value) + "'";
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
