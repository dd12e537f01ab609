package org.tergeu.platform;

import io.smallrye.graphql.api.Nullable;

/** A text has a NUL character, which PostgreSQL can neither store nor compare. */
public class UnstorableText extends IllegalArgumentException {

    UnstorableText(String text) {
        super("'" + text.replace("\0", "\\0") + "' has a NUL character. Allowed is text without.");
    }

    /** Refuses a bound value that has one, alone or in an array. */
    static void refuse(@Nullable Object value) {
        if (value instanceof String text && text.indexOf('\0') >= 0) {
            throw new UnstorableText(text);
        }
        if (value instanceof String[] texts) {
            for (String text : texts) {
                refuse(text);
            }
        }
    }
}
