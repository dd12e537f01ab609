package org.tergeu.platform;

import io.smallrye.graphql.api.Nullable;
import java.util.List;

/** The names of an answer's columns, in the order in which they are looked for. */
final class Heading {

    /** Of a column that was not selected. */
    static final int NONE = -1;

    private final String[] names;
    private final int[] positions;
    private @Nullable Columns known;
    private @Nullable Heading ofKnown;

    /**
     * The names.
     *
     * @param looked in the order in which they are looked for
     * @param answered in the order of the answer; what is not among them was not selected
     */
    private Heading(List<String> looked, List<String> answered) {
        this.names = looked.toArray(String[]::new);
        this.positions = looked.stream().mapToInt(answered::indexOf).toArray();
    }

    static Heading of(List<String> answered) {
        return new Heading(answered, answered);
    }

    /** This heading, with what these columns leave out in its place; all rows of an answer are read alike. */
    Heading of(Columns columns) {
        if (known != columns) {
            List<String> answered = List.of(names);
            known = columns;
            ofKnown = new Heading(columns.reading(answered), answered);
        }
        return ofKnown;
    }

    /** Where the next column of a name is looked for, from a place on. */
    int find(String prefix, String column, int from) {
        for (int place = from; place < names.length; place++) {
            if (isCalled(names[place], prefix, column)) {
                return place;
            }
        }
        for (int place = 0; place < from; place++) {
            if (isCalled(names[place], prefix, column)) {
                return place;
            }
        }
        throw new IllegalArgumentException("the statement selects no " + prefix + column);
    }

    int position(int place) {
        return positions[place];
    }

    private static boolean isCalled(String name, String prefix, String column) {
        return name.length() == prefix.length() + column.length() && name.startsWith(prefix) && name.endsWith(column);
    }
}
