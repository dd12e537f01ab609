package org.tergeu.platform.sql;

import io.smallrye.graphql.api.Nullable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An immutable piece of SQL with the values of its {@code ?} marks. Pieces are joined in any order and numbered only when the statement is sent, so
 * that conditions can be built apart from their statement. Each {@code ?} stands for the next of the values, so the operators {@code ?}, {@code ?|}
 * and {@code ?&} cannot be used.
 */
public final class Sql {

    private static final Pattern PLACE = Pattern.compile("<<(\\w+)>>");
    private static final Sql NOTHING = new Sql("", List.of());

    private record RenderedSql(String text, List<Object> values) {}

    private final @Nullable Sql first;
    private final @Nullable Sql next;
    private final int length;
    private final int count;
    private @Nullable RenderedSql whole;

    private Sql(String text, List<Object> values) {
        this.first = null;
        this.next = null;
        this.length = text.length();
        this.count = values.size();
        this.whole = new RenderedSql(text, values);
    }

    private Sql(Sql first, Sql next) {
        this.first = first;
        this.next = next;
        this.length = first.length + next.length;
        this.count = first.count + next.count;
    }

    /** A statement is made of dozens of pieces, which are copied once, when it is complete. */
    private RenderedSql whole() {
        RenderedSql known = whole;
        if (known == null) {
            known = joined();
            whole = known;
        }
        return known;
    }

    private RenderedSql joined() {
        StringBuilder text = new StringBuilder(length);
        Object[] values = new Object[count];
        int bound = 0;
        // Without recursion: there can be more pieces than the stack is deep.
        Deque<Sql> open = new ArrayDeque<>();
        open.push(this);
        while (!open.isEmpty()) {
            Sql piece = open.pop();
            RenderedSql known = piece.whole;
            if (known == null) {
                // A piece that is not whole consists of two.
                open.push(Objects.requireNonNull(piece.next, "next"));
                open.push(Objects.requireNonNull(piece.first, "first"));
                continue;
            }
            text.append(known.text);
            for (int n = 0; n < known.values.size(); n++) {
                values[bound++] = known.values.get(n);
            }
        }
        return new RenderedSql(text.toString(), Arrays.asList(values));
    }

    /** The text with its marks. */
    public String text() {
        return whole().text;
    }

    /** The values of the marks, in order; null binds NULL. */
    public List<Object> values() {
        return whole().values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sql sql && sql.whole().equals(whole());
    }

    @Override
    public int hashCode() {
        return whole().hashCode();
    }

    @Override
    public String toString() {
        return text() + ' ' + values();
    }

    /**
     * A piece of SQL with the values of its marks, in order.
     *
     * @throws IllegalArgumentException if there are more or fewer values than marks
     * @throws UnstorableText if one of them is a text that PostgreSQL cannot store
     */
    public static Sql of(String text, @Nullable Object... values) {
        int marks = 0;
        for (int mark = text.indexOf('?'); mark >= 0; mark = text.indexOf('?', mark + 1)) {
            marks++;
        }
        if (marks != values.length) {
            throw new IllegalArgumentException(marks + " marks, but " + values.length + " values: " + text);
        }
        for (Object value : values) {
            UnstorableText.refuse(value);
        }
        return new Sql(text, values.length == 0 ? List.of() : Arrays.asList(values));
    }

    /**
     * A statement as one text, in which each {@code <<name>>} stands for the piece of that name.
     *
     * @throws IllegalArgumentException if a piece is missing
     */
    public static Sql template(String text, Map<String, Sql> pieces) {
        Sql all = NOTHING;
        int end = 0;
        for (Matcher place = PLACE.matcher(text); place.find(); end = place.end()) {
            Sql piece = pieces.get(place.group(1));
            if (piece == null) {
                throw new IllegalArgumentException("no piece for " + place.group());
            }
            all = all.append(text.substring(end, place.start())).append(piece);
        }
        return all.append(text.substring(end));
    }

    /** This piece followed by another. */
    public Sql append(Sql more) {
        return new Sql(this, more);
    }

    /** This piece followed by more text. */
    public Sql append(String more, @Nullable Object... moreValues) {
        return append(of(more, moreValues));
    }

    /** A condition that holds when all of the given ones do; without any it always holds. */
    public static Sql all(Collection<Sql> conditions) {
        return joined(conditions, " and ", "true");
    }

    /** A condition that holds when one of the given ones does; without any it never holds. */
    public static Sql any(Collection<Sql> conditions) {
        return joined(conditions, " or ", "false");
    }

    /** A condition that holds when the given one does not; unknown (NULL) counts as not holding. */
    public static Sql not(Sql condition) {
        return of("(").append(condition).append(") is not true");
    }

    private static Sql joined(Collection<Sql> pieces, String separator, String ofNone) {
        return switch (pieces.size()) {
            case 0 -> of(ofNone);
            case 1 -> pieces.iterator().next();
            default ->
                new Sql(
                        pieces.stream().map(Sql::text).collect(Collectors.joining(separator, "(", ")")),
                        pieces.stream()
                                .flatMap(piece -> piece.values().stream())
                                .collect(Collectors.toCollection(ArrayList::new)));
        };
    }

    /** The text with marks in PostgreSQL's form, {@code $1}, {@code $2}… */
    public String numbered() {
        String text = text();
        StringBuilder out = new StringBuilder(text.length() + count * 2);
        int number = 0;
        int end = 0;
        for (int mark = text.indexOf('?'); mark >= 0; mark = text.indexOf('?', end)) {
            out.append(text, end, mark).append('$').append(++number);
            end = mark + 1;
        }
        return out.append(text, end, text.length()).toString();
    }

    /** A LIKE pattern that finds {@code text} anywhere, with each of its characters taken literally. */
    public static String containing(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** The names of enum values as stored; {@code any(?)} takes them. */
    public static String[] names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toArray(String[]::new);
    }

    /** An empty piece. */
    public static Sql nothing() {
        return NOTHING;
    }
}
