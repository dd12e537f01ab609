package org.tergeu.totals;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tergeu.calendar.DateRange;
import org.tergeu.filter.IncidentFilter;
import org.tergeu.filter.SeizureFilter;
import org.tergeu.knowledge.AsOf;
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

    private static final String SHORT = """
            select <<columns>><<t>>
            from (select t.*<<keys>> from seizure_total t where <<which>>) t
            where not exists (select from seizure_total_exception e where <<excepted>>)<<by>>""";

    /** Rows as they are, without zeros, since each value that is sent has its cost. */
    private static final Sql EACH = Sql.of("""
            nullif(t.aspect, '') as aspect, nullif(t.unit, '') as unit, nullif(t.currency, '') as currency,
                nullif(t.item, '') as item, nullif(t.incidents, 0) as incidents, nullif(t.facts, 0) as facts, case when t.aspect <> '' then t.low end as low,
                case when t.aspect <> '' then t.best end as best, case when t.aspect <> '' and t.open_above = 0 then t.high end as high,
                case when t.aspect <> '' then t.open_ended > 0 end as open_ended, nullif(t.quantified, 0) as quantified,
                nullif(t.unquantified, 0) as unquantified, nullif(t.conflicting, 0) as conflicting, nullif(t.overlapping > 0, false) as overlap,
                null::int as reports, null::int as origins, null::int as inconsistent""");

    /** The sum of rows. A sum of no numbers would still take memory, hence the filters. */
    private static final Sql ADDED = Sql.of("""
            nullif(t.aspect, '') as aspect, nullif(t.unit, '') as unit, nullif(t.currency, '') as currency,
                nullif(t.item, '') as item, sum(t.incidents)::int as incidents, sum(t.facts)::int as facts, sum(t.low) filter (where t.aspect <> '') as low,
                sum(t.best) filter (where t.aspect <> '') as best,
                case when sum(t.open_above) = 0 then sum(t.high) filter (where t.aspect <> '') end as high,
                sum(t.open_ended) > 0 as open_ended, sum(t.quantified)::int as quantified, sum(t.unquantified)::int as unquantified,
                sum(t.conflicting)::int as conflicting, sum(t.overlapping) > 0 as overlap, null::int as reports, null::int as origins, null::int as inconsistent""");

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

    /**
     * The short statement, with the columns of {@link FactTotals}. It returns nothing when there is nothing, or when some of the incidents are
     * exceptions; then the long statement is needed. Its groups are never more than regions times categories.
     */
    Sql statement() {
        return Sql.template(
                SHORT,
                Map.of(
                        "columns", isOfOneYear() ? EACH : ADDED,
                        "t", Sql.of(grouping.keys("t")),
                        "keys", Sql.of(grouping.select()),
                        "which", which(),
                        "excepted", excepted(),
                        "by",
                                isOfOneYear()
                                        ? Sql.nothing()
                                        : Sql.of(grouping.groupBy("t", "t.aspect", "t.unit", "t.currency", "t.item"))));
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
