package org.tergeu.platform.sql;

import io.smallrye.graphql.api.Nullable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The columns that a statement selects of one kind of thing. Columns of fields that were not requested are left out, and {@linkplain Row#of read as
 * missing}, since each value that is sent and read has its cost.
 */
public final class Columns {

    private final List<Column> all;
    private final Set<String> selected;
    private final String list;

    /** The heading of the last answer; the next one is usually like it. */
    private volatile @Nullable KnownHeading last;

    private record KnownHeading(Heading answered, Heading heading) {}

    private Columns(List<Column> all, List<Column> selected) {
        this.all = all;
        this.selected = selected.stream().map(Column::name).collect(Collectors.toUnmodifiableSet());
        this.list = selected.stream().map(Column::entry).collect(Collectors.joining(", "));
    }

    /**
     * A column.
     *
     * @param entry its entry in the select list
     * @param fields paths of the fields that need it; empty for a column that is always selected
     */
    public record Column(String name, String entry, List<String> fields) {

        /** A column that is always selected. */
        public static Column always(String alias, String name) {
            return new Column(name, alias + '.' + name, List.of());
        }

        /** A column that is selected with one of these fields. */
        public static Column of(String alias, String name, String... fields) {
            return new Column(name, alias + '.' + name, List.of(fields));
        }

        /** The same column in another select list, with a prefix, for a thing in a field of another thing. */
        public Column within(String prefix, String field) {
            List<String> deeper = fields.isEmpty()
                    ? List.of(field)
                    : fields.stream().map(path -> field + '/' + path).toList();
            return new Column(prefix + name, entry + " as " + prefix + name, deeper);
        }

        private boolean isAsked(Predicate<String> asked) {
            return fields.isEmpty() || fields.stream().anyMatch(asked);
        }
    }

    /** All of these. */
    @SafeVarargs
    public static Columns of(List<Column>... columns) {
        List<Column> all = Arrays.stream(columns).flatMap(List::stream).toList();
        return new Columns(all, all);
    }

    /** The columns that some fields need. */
    public Columns asked(Predicate<String> fields) {
        return new Columns(
                all, all.stream().filter(column -> column.isAsked(fields)).toList());
    }

    /** The select list. */
    public String list() {
        return list;
    }

    /** Whether a column is selected. */
    public boolean has(String name) {
        return selected.contains(name);
    }

    /** The heading by which the columns of an answer are read. */
    Heading headingOf(Heading answered) {
        KnownHeading known = last;
        if (known == null || !known.answered.isLike(answered)) {
            known = new KnownHeading(answered, answered.lookedFor(reading(answered.names())));
            last = known;
        }
        return known.heading;
    }

    /** The names of the columns in the order in which they are read, for an answer with these names. */
    private List<String> reading(List<String> answered) {
        List<String> read = new ArrayList<>(answered);
        int place = 0;
        for (Column column : all) {
            int found = read.indexOf(column.name());
            if (found < 0) {
                read.add(place, column.name());
                place++;
            } else {
                place = found + 1;
            }
        }
        return read;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Columns columns && columns.list.equals(list);
    }

    @Override
    public int hashCode() {
        return list.hashCode();
    }

    @Override
    public String toString() {
        return list;
    }
}
