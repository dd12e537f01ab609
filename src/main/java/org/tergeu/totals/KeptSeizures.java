package org.tergeu.totals;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tergeu.calendar.DateRange;
import org.tergeu.filter.IncidentFilter;
import org.tergeu.filter.SeizureFilter;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.sql.Columns;
import org.tergeu.platform.sql.Columns.Column;
import org.tergeu.platform.sql.Sql;
import org.tergeu.totals.SpansWithin.SpanUnit;
import org.tergeu.totals.dimension.Axis;
import org.tergeu.totals.dimension.Grouping;
import org.tergeu.totals.dimension.PeriodOf;
import org.tergeu.totals.dimension.SeizureDimension;
import org.tergeu.vocabulary.SeizureCategory;

/**
 * The part of an answer that the kept totals of seizures have (docs/adr/0014).
 *
 * @param grouping by the dimensions of the question, on a row {@code t} of {@code seizure_total}
 * @param occurred when the incidents may have occurred; null for any time, known or not
 * @param categories the categories; null for all
 */
record KeptSeizures(
        Grouping grouping,
        List<SeizureDimension> by,
        @Nullable DateRange occurred,
        @Nullable List<SeizureCategory> categories) {

    private static final String EARLIEST = "i.occurred_earliest";
    private static final String LATEST = "i.occurred_latest";
    private static final String DAYS = "daterange(" + EARLIEST + ", " + LATEST + ", '[]')";

    /** What {@link OnRequest} has of others than kept totals. */
    private static final String NEVER = "null::int";

    private static final String SHORT = """
            select <<columns>><<t>>
            from (select t.*<<keys>> from seizure_total t where <<which>>) t
            where not exists (select from seizure_total_exception e where <<excepted>>)<<by>>""";

    /** Which sum it is; all NULL in the row of a group's numbers. */
    private static final List<Column> MEASURE = Stream.of("aspect", "unit", "currency", "item")
            .map(name -> always(name, "nullif(t." + name + ", '')"))
            .toList();

    /** Rows as they are, without zeros, since each value that is sent has its cost. */
    private static final Columns EACH = columns(
            List.of(
                    always("incidents", "nullif(t.incidents, 0)"),
                    always("facts", "nullif(t.facts, 0)"),
                    always("low", "case when t.aspect <> '' then t.low end"),
                    always("best", "case when t.aspect <> '' then t.best end"),
                    always("high", "case when t.aspect <> '' and t.open_above = 0 then t.high end")),
            "case when t.aspect <> '' then t.open_ended > 0 end",
            "nullif(t.%s, 0)",
            "nullif(t.overlapping > 0, false)");

    /** The sum of rows. A sum of no numbers would still take memory, hence the filters. */
    private static final Columns ADDED = columns(
            List.of(
                    always("incidents", "sum(t.incidents)::int"),
                    always("facts", "sum(t.facts)::int"),
                    always("low", "sum(t.low) filter (where t.aspect <> '')"),
                    always("best", "sum(t.best) filter (where t.aspect <> '')"),
                    always(
                            "high",
                            "case when sum(t.open_above) = 0 then sum(t.high) filter (where t.aspect <> '') end")),
            "sum(t.open_ended) > 0",
            "sum(t.%s)::int",
            "sum(t.overlapping) > 0");

    private static final String GROUPS = """

                    union all
                    select t.incidents, t.facts<<keys>> from seizure_total t where t.aspect = '' and <<which>>""";

    private static final String SUMS = """

                union all
                select t.aspect, nullif(t.unit, ''), nullif(t.currency, ''), nullif(t.item, ''), t.low, t.best, t.high, t.open_above, t.open_ended,
                    t.quantified, t.unquantified, t.conflicting, t.overlapping > 0, null, null, null<<keys>>
                from seizure_total t where t.aspect <> '' and <<which>>""";

    private static final String APART = """
            apart (id) as (
                select e.incident_id from seizure_total_exception e where <<excepted>><<cut>>
            ),\s""";

    private static final String CUT = """

                union
                select i.id from incident i where i.known_to is null and i.occurred_earliest is not null and <<in_cut_month>>
                and not <<within_months>>""";

    private static final String NEEDED = """
            s.id in (
                select w.id from apart a join seizure w on w.incident_id = a.id and w.known_to is null
                union
                select container from above)""";

    private static final String PARTS = """
            select s.id, s.part_of_id from apart a
                join seizure s on s.incident_id = a.id and s.known_to is null and s.part_of_id is not null""";

    /** The kept part for a question; empty when there is none. */
    static Optional<KeptSeizures> of(
            @Nullable SeizureFilter filter,
            @Nullable List<SeizureDimension> by,
            AsOf asOf,
            @Nullable PeriodOf periodOf) {
        List<SeizureDimension> dimensions =
                by == null ? List.of() : by.stream().distinct().toList();
        List<Axis> axes = dimensions.stream()
                .flatMap(dimension -> dimension.keptAxis().stream())
                .toList();
        boolean otherPeriods = periodOf != null && periodOf != PeriodOf.OCCURRED && hasPeriods(dimensions);
        if (asOf.day() != null || otherPeriods || axes.size() < dimensions.size()) {
            return Optional.empty();
        }
        Grouping grouping = new Grouping(axes);
        if (filter == null) {
            return Optional.of(new KeptSeizures(grouping, dimensions, null, null));
        }
        DateRange occurred =
                filter.incident() == null ? null : filter.incident().occurred();
        KeptSeizures kept = new KeptSeizures(grouping, dimensions, occurred, filter.category());
        return filter.equals(kept.filter(filter.incident() != null)) && kept.separatesCategories()
                ? Optional.of(kept)
                : Optional.empty();
    }

    /** The filter, which names only what rows are kept by. */
    private SeizureFilter filter(boolean ofIncident) {
        IncidentFilter incident = ofIncident ? IncidentFilter.of(null, occurred) : null;
        return new SeizureFilter(
                incident, categories, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** What lies within something of another category is left out of a sum of both. Kept are sums of each category, and of all. */
    private boolean separatesCategories() {
        return categories == null || categories.size() == 1 || by.contains(SeizureDimension.CATEGORY);
    }

    /** Whether the {@linkplain #statement short statement} can answer. */
    boolean suffices() {
        return (occurred == null || new SpansWithin(occurred).cutsNo(SpanUnit.MONTH)) && !hasPeriods(by);
    }

    /** The columns of the {@linkplain #statement short statement}, with the names that {@link FactTotals} gives them. */
    Columns columns() {
        return isOfOneYear() ? EACH : ADDED;
    }

    /**
     * The short statement. It returns nothing when there is nothing, or when some of the incidents are exceptions; then the long statement is needed.
     * Its groups are never more than regions times categories.
     *
     * @param selected of its {@link #columns()} those that the query selects
     */
    Sql statement(Columns selected) {
        return Sql.template(
                SHORT,
                Map.of(
                        "columns", Sql.of(selected.list()),
                        "t", Sql.of(grouping.keys("t")),
                        "keys", Sql.of(grouping.select()),
                        "which", which(),
                        "excepted", excepted(),
                        "by",
                                isOfOneYear()
                                        ? Sql.nothing()
                                        : Sql.of(grouping.groupBy("t", "t.aspect", "t.unit", "t.currency", "t.item"))));
    }

    private static Columns columns(List<Column> numbers, String openEnded, String count, String overlap) {
        return Columns.of(
                MEASURE,
                numbers,
                List.of(
                        ofSum("open_ended", openEnded, "openEnded"),
                        ofSum("quantified", count.formatted("quantified"), "quantified"),
                        ofSum("unquantified", count.formatted("unquantified"), "unquantified"),
                        ofSum("conflicting", count.formatted("conflicting"), "conflicting"),
                        new Column(
                                "overlap",
                                overlap + " as overlap",
                                List.of("possibleOverlap", "quantities/possibleOverlap", "values/possibleOverlap")),
                        ofSum("reports", NEVER, "reports"),
                        ofSum("origins", NEVER, "origins"),
                        ofSum("inconsistent", NEVER, "inconsistent")));
    }

    private static Column always(String name, String value) {
        return new Column(name, value + " as " + name, List.of());
    }

    /** A number of each sum, which takes as much to send and to read as the sum itself. */
    private static Column ofSum(String name, String value, String field) {
        return new Column(name, value + " as " + name, List.of("quantities/" + field, "values/" + field));
    }

    /** A year has hardly more than one row for each sum: adding them would cost as much as reading them. */
    private boolean isOfOneYear() {
        return occurred != null
                && occurred.from() != null
                && occurred.to() != null
                && occurred.from().getYear() == occurred.to().getYear()
                && new SpansWithin(occurred).cutsNo(SpanUnit.YEAR);
    }

    /** The part that the long statement takes from here. */
    FactTotals.Materialized kept() {
        Map<String, Sql> pieces = Map.of("keys", Sql.of(grouping.select()), "which", which());
        return new FactTotals.Materialized(
                Sql.template(APART, Map.of("excepted", excepted(), "cut", cut())),
                Sql.of("s.incident_id in (select id from apart)"),
                Sql.of(NEEDED),
                Sql.of(PARTS),
                Sql.template(GROUPS, pieces),
                Sql.template(SUMS, pieces));
    }

    private Sql cut() {
        if (occurred == null) {
            return Sql.nothing();
        }
        SpansWithin spans = new SpansWithin(occurred);
        return spans.cutsNo(SpanUnit.MONTH)
                ? Sql.nothing()
                : Sql.template(
                        CUT,
                        Map.of(
                                "in_cut_month", spans.inCutMonth(DAYS),
                                "within_months", spans.condition(SpanUnit.MONTH, EARLIEST, LATEST)));
    }

    private Sql excepted() {
        return occurred == null
                ? Sql.of("true")
                : Sql.of("e.days && daterange(?::date, ?::date, '[]')", occurred.from(), occurred.to());
    }

    private Sql which() {
        boolean byCategory = categories != null || by.contains(SeizureDimension.CATEGORY);
        Sql all = Sql.of("t.by_region = " + by.contains(SeizureDimension.REGION) + " and t.by_category = " + byCategory
                        + " and ")
                .append(spans());
        return categories == null ? all : all.append(" and t.category = any(?)", (Object) Sql.names(categories));
    }

    private Sql spans() {
        SpanUnit finest = by.contains(SeizureDimension.MONTH) || by.contains(SeizureDimension.QUARTER)
                ? SpanUnit.MONTH
                : SpanUnit.YEAR;
        return occurred == null ? Sql.of("t.period = '" + finest + "'") : new SpansWithin(occurred).kept(finest, "t");
    }

    private static boolean hasPeriods(List<SeizureDimension> by) {
        return by.stream().anyMatch(each -> switch (each) {
            case DAY, WEEK, MONTH, QUARTER, YEAR -> true;
            case REGION, CATEGORY, ITEM, DISPOSITION, DRUG_GROUP, FIREARM_TYPE, ORGANIZATION -> false;
        });
    }
}
