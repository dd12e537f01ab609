package org.tergeu.platform.sql;

import io.smallrye.graphql.api.Nullable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** The names of an answer's columns, in the order in which they are read. */
final class Heading {

    /** The position of a column that was not selected. */
    static final int NONE = -1;

    private static final char JOINT = '_';

    /** The names of columns, of which a program has few, as the literals that they are looked for by: what is identical is equal at once. */
    private static final Map<String, String> LITERALS = new ConcurrentHashMap<>();

    private final String[] names;
    private final int[] positions;
    private @Nullable Columns known;
    private @Nullable Heading ofKnown;

    private Heading(String[] names, int[] positions) {
        this.names = names;
        this.positions = positions;
    }

    /** Names in the order of the answer. */
    static Heading of(List<String> answered) {
        return new Heading(
                answered.stream()
                        .map(name -> LITERALS.computeIfAbsent(name, String::intern))
                        .toArray(String[]::new),
                IntStream.range(0, answered.size()).toArray());
    }

    /** This heading with the columns that were left out; it holds for all rows of an answer. */
    @SuppressWarnings("ReferenceEquality") // Rows share one list; comparing its elements costs more.
    Heading of(Columns columns) {
        Heading heading = known == columns ? ofKnown : null;
        if (heading == null) {
            heading = columns.headingOf(this);
            known = columns;
            ofKnown = heading;
        }
        return heading;
    }

    /** The names in another order, which may include names that were not selected. */
    Heading lookedFor(List<String> looked) {
        return new Heading(
                looked.toArray(String[]::new),
                looked.stream().mapToInt(names()::indexOf).toArray());
    }

    List<String> names() {
        return List.of(names);
    }

    /** Whether another answer has the same columns. */
    boolean isLike(Heading other) {
        return Arrays.equals(names, other.names);
    }

    /**
     * The position of the next column with a name, from a position on.
     *
     * @param prefix what the name begins with, before an underscore; empty for none. Both together would be a new text for each value of each row.
     */
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
        throw new IllegalArgumentException(
                "the statement selects no " + (prefix.isEmpty() ? column : prefix + JOINT + column));
    }

    int position(int place) {
        return positions[place];
    }

    private static boolean isCalled(String name, String prefix, String column) {
        int length = prefix.length();
        return length == 0
                ? name.equals(column)
                : name.length() == length + 1 + column.length()
                        && name.charAt(length) == JOINT
                        && name.startsWith(prefix)
                        && name.endsWith(column);
    }
}
