package org.tergeu.graphql.limits;

import io.smallrye.graphql.api.Nullable;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a filter asks of the database, which tries each of its branches on row after row. docs/limits.md has what the kinds of branches took
 * when they were measured.
 *
 * @param points what trying it takes
 * @param branches conditions that are tried by themselves: filters, what they ask of other tables, words and places; equal ones of a list
 *     once
 * @param compares whether it compares rows with all others of their incidents
 */
record FilterCost(long points, long branches, boolean compares) {

    static final FilterCost NOTHING = new FilterCost(0, 0);

    private FilterCost(long points, long branches) {
        this(points, branches, false);
    }

    /** A column of the row itself, for each value that it is compared with. */
    private static final long COLUMN = 1;

    /** A word that is looked for in a text. */
    private static final long WORD = 10_000;

    /** Rows of another table that belong to the row. */
    private static final long ROWS = 500;

    /** A place that the row may lie in: each is compared with all that its places lie in. */
    private static final long PLACE = 2000;

    /** Distances to the places of the row. */
    private static final long NEAR = 5000;

    /** All other rows of the tree of incidents, which can be thousands: as much as {@code possiblySame} of a page. */
    private static final long COMPARED = 2000;

    private static final String COMPARING = "possibleOverlap";

    /** An argument, and a field of filters. */
    static final String TEXT = "text";

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Set<String> PLACES = Set.of("place", "within");
    private static final Set<String> COMBINATIONS = Set.of("and", "or", "not");

    /** Fields whose value is a filter. Some other inputs have values of the same name. */
    private static final Set<String> FILTERS =
            Set.of("seizure", "legalOutcome", "casualty", "measure", "incident", "episode");

    /** Fields of filters that are columns of the row, or of one that it refers to. */
    private static final Set<String> COLUMNS = Set.of(
            "key",
            "code",
            "kind",
            "thing",
            "since",
            "until",
            "status",
            "occurred",
            "reported",
            "firstReported",
            "partOf",
            "topLevel",
            "disputed",
            "countsInTotals",
            "category",
            "disposition",
            "drugGroup",
            "firearmType",
            "quantity",
            "denomination",
            "value",
            "quantified",
            "zero",
            "stage",
            "counted",
            "basis",
            "offence",
            "guiltEstablished",
            "sentenceKind",
            "confiscationOrdered",
            "harm",
            "group",
            "measure",
            "period",
            "periodKind",
            "announcedAt",
            "country",
            "parent",
            "level",
            "tier",
            "language",
            "publishedOn");

    /** Fields of filters that ask for rows of other tables. */
    private static final Map<String, Long> OF_OTHER_TABLES = Map.ofEntries(
            Map.entry("seizure", ROWS),
            Map.entry("episode", ROWS),
            Map.entry("legalOutcome", ROWS),
            Map.entry("casualty", ROWS),
            Map.entry("incident", ROWS),
            Map.entry("organization", ROWS),
            Map.entry("organizationKind", ROWS),
            Map.entry("role", ROWS),
            Map.entry("person", ROWS),
            Map.entry("publisher", ROWS),
            Map.entry("report", ROWS),
            Map.entry("everParent", ROWS),
            Map.entry("predecessor", ROWS),
            Map.entry("successor", ROWS),
            Map.entry("officialCode", ROWS),
            Map.entry("sentence", ROWS),
            Map.entry("fine", ROWS),
            Map.entry("damages", ROWS),
            Map.entry("purity", ROWS),
            Map.entry("streetValue", ROWS),
            Map.entry(COMPARING, COMPARED),
            Map.entry("near", NEAR));

    /** Whether it is known what a field asks of the database. */
    static boolean weighs(String field) {
        return COLUMNS.contains(field)
                || OF_OTHER_TABLES.containsKey(field)
                || PLACES.contains(field)
                || COMBINATIONS.contains(field)
                || field.equals(TEXT);
    }

    private FilterCost and(FilterCost other) {
        return new FilterCost(
                Sums.add(points, other.points), Sums.add(branches, other.branches), compares || other.compares);
    }

    /** That of a filter as it was given: an object, or nothing. */
    static FilterCost of(@Nullable Object filter) {
        FilterCost cost = NOTHING;
        if (filter instanceof Map<?, ?> fields) {
            cost = new FilterCost(0, 1);
            for (Map.Entry<?, ?> field : fields.entrySet()) {
                cost = cost.and(ofField((String) field.getKey(), field.getValue()));
            }
        }
        return cost;
    }

    private static FilterCost ofField(String name, @Nullable Object value) {
        if (value == null) {
            return NOTHING;
        }
        if (COMBINATIONS.contains(name)) {
            FilterCost all = NOTHING;
            for (Object branch : new HashSet<>(elements(value))) {
                all = all.and(of(branch));
            }
            return all;
        }
        if (name.equals(TEXT)) {
            long words = words(value);
            return new FilterCost(Sums.multiply(WORD, words), words);
        }
        if (PLACES.contains(name)) {
            long places = new HashSet<>(elements(value)).size();
            return new FilterCost(Sums.multiply(PLACE, places), places);
        }
        if (value instanceof Map && FILTERS.contains(name)) {
            return new FilterCost(ROWS, 0).and(of(value));
        }
        return COLUMNS.contains(name)
                ? new FilterCost(values(value), 0)
                // A field that nobody has weighed is taken for one that asks other tables; a test finds it.
                : new FilterCost(
                        Sums.add(OF_OTHER_TABLES.getOrDefault(name, ROWS), values(value)), 1, name.equals(COMPARING));
    }

    /** How many words of a text are looked for. */
    static long words(@Nullable Object text) {
        return Math.max(
                1,
                BETWEEN_WORDS
                        .splitAsStream(String.valueOf(text))
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .count());
    }

    private static long values(Object value) {
        return Sums.multiply(COLUMN, elements(value).size());
    }

    /** A single value stands for a list of one. */
    private static Collection<?> elements(Object value) {
        return value instanceof Collection<?> list ? list : List.of(value);
    }
}
