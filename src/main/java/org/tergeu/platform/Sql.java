package org.tergeu.platform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An immutable piece of SQL with the values that its {@code ?} marks stand for. Pieces are put together in any order and
 * numbered only when the statement is sent, so that conditions can be built apart from the statement they end up in.
 *
 * @param text SQL in which each {@code ?} stands for the next of {@code values}; the operators {@code ?}, {@code ?|} and
 *     {@code ?&} can therefore not be used
 * @param values as many as {@code text} has marks; null binds NULL
 */
public record Sql(String text, List<Object> values) {

    private static final Pattern PLACE = Pattern.compile("<<(\\w+)>>");
    private static final Sql NOTHING = new Sql("", List.of());

    public Sql {
        long marks = text.chars().filter(c -> c == '?').count();
        if (marks != values.size()) {
            throw new IllegalArgumentException(marks + " marks, but " + values.size() + " values: " + text);
        }
        values.forEach(UnstorableText::refuse);
    }

    /** A piece of SQL and the values of its marks, in order. */
    public static Sql of(String text, Object... values) {
        return new Sql(text, Arrays.asList(values));
    }

    /**
     * A statement that can be read as a whole: each {@code <<name>>} in it stands for the piece of that name.
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
    public Sql append(Sql next) {
        List<Object> all = new ArrayList<>(values.size() + next.values.size());
        all.addAll(values);
        all.addAll(next.values);
        return new Sql(text + next.text, all);
    }

    /** This piece followed by more text. */
    public Sql append(String more, Object... moreValues) {
        return append(of(more, moreValues));
    }

    /** A condition that holds when all of the given ones do; with none it always holds. */
    public static Sql all(Collection<Sql> conditions) {
        return joined(conditions, " and ", "true");
    }

    /** A condition that holds when one of the given ones does; with none it never holds. */
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
                                .flatMap(piece -> piece.values.stream())
                                .collect(Collectors.toCollection(ArrayList::new)));
        };
    }

    /** The text with marks numbered {@code $1}, {@code $2}… as PostgreSQL has them. */
    public String numbered() {
        StringBuilder out = new StringBuilder(text.length() + values.size() * 2);
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '?') {
                out.append('$').append(++number);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** A LIKE pattern that finds {@code text} anywhere, each of its characters meaning itself. */
    public static String containing(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** The names of enum values, as they are stored: {@code any(?)} takes them. */
    public static String[] names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toArray(String[]::new);
    }

    /** An empty piece. */
    public static Sql nothing() {
        return NOTHING;
    }
}
