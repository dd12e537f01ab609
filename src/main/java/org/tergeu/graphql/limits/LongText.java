package org.tergeu.graphql.limits;

import java.util.Set;

/** How long the text of a field can be, where that is more than a value usually has. docs/limits.md says what it costs. */
enum LongText {

    /** A value: some hundreds of letters at most. */
    NONE(0),

    /** Some thousands of letters. */
    TEXT(4),

    /** A document that was submitted, with megabytes. */
    DOCUMENT(999);

    private static final Set<String> TEXTS = Set.of("summary", "note");
    private static final Set<String> OF_DIFFERENCES = Set.of("before", "after");
    private static final String SOURCE = "source";

    /** Types whose source is a citation, not a document. */
    private static final Set<String> CITING = Set.of("Conversion", "ConvertedSum");

    private final long points;

    LongText(long points) {
        this.points = points;
    }

    /** What it costs beside the point of each value. */
    long points() {
        return points;
    }

    /** That of a field of a type. */
    static LongText of(String type, String field) {
        if (field.equals(SOURCE) && !CITING.contains(type)) {
            return DOCUMENT;
        }
        return TEXTS.contains(field) || (type.equals("Difference") && OF_DIFFERENCES.contains(field)) ? TEXT : NONE;
    }
}
