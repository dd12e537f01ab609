package org.tergeu.platform.sql;

import io.smallrye.graphql.api.Nullable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a statement selects of one kind of thing. Columns of fields that nobody asks for are left out, and {@linkplain Row#of read as
 * missing}: a row is sent, and read, for what is in it.
 */
public final class Columns {

    private final List<Column> all;
    private final Set<String> selected;
    private final String list;

    /** Of the answer that was read last; the next one is like it as a rule. */
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
     * @param fields paths of the fields that need it; none: it is always selected
     */
    public record Column(String name, String entry, List<String> fields) {

        /** One that is always selected. */
        public static Column always(String alias, String name) {
            return new Column(name, alias + '.' + name, List.of());
        }

        /** One that is read when one of these fields is selected. */
        public static Column of(String alias, String name, String... fields) {
            return new Column(name, alias + '.' + name, List.of(fields));
        }

        /** The same as a part of another select list, with a prefix, for what stands in a field of another thing. */
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

    /** Those that are needed. */
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

    /** The heading of an answer by which these columns are read. */
    Heading headingOf(Heading answered) {
        KnownHeading known = last;
        if (known == null || !known.answered.isLike(answered)) {
            known = new KnownHeading(answered, answered.lookedFor(reading(answered.names())));
            last = known;
        }
        return known.heading;
    }

    /** The names of columns in the order in which they are read, of an answer with these names. */
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
