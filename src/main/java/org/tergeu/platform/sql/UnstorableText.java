package org.tergeu.platform.sql;

import io.smallrye.graphql.api.Nullable;
import org.tergeu.text.Quotation;

/** A text has a character that PostgreSQL can neither store nor compare: NUL, or half of a surrogate pair. */
public class UnstorableText extends IllegalArgumentException {

    private UnstorableText(String text, int at) {
        super(Quotation.quoted(text) + " has " + (text.charAt(at) == 0 ? "a NUL character" : "half of a surrogate pair")
                + " at position " + (text.codePointCount(0, at) + 1) + ". Allowed: a text without it.");
    }

    /** Refuses a bound value with such a character, also in an array. */
    public static void refuse(@Nullable Object value) {
        if (value instanceof String text) {
            int at = unstorable(text, 0);
            if (at >= 0) {
                throw new UnstorableText(text, at);
            }
        }
        if (value instanceof String[] texts) {
            for (String text : texts) {
                refuse(text);
            }
        }
    }

    /** The position of the first such character from here on; -1 when there is none. */
    private static int unstorable(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == 0) {
                return i;
            }
            if (Character.isSurrogate(unit)) {
                if (Character.isLowSurrogate(unit)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
