package org.tergeu.totals;

import static org.tergeu.totals.FactTotals.Materialized.NOTHING;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.tergeu.filter.CasualtyFilter;
import org.tergeu.filter.IncidentFilter;
import org.tergeu.filter.LegalOutcomeFilter;
import org.tergeu.filter.MeasureFilter;
import org.tergeu.filter.SeizureFilter;
import org.tergeu.graphql.limits.LimitExceeded;
import org.tergeu.graphql.limits.Limits;
import org.tergeu.graphql.loading.Selection;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.connection.Planning;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Columns;
import org.tergeu.platform.sql.Row;
import org.tergeu.platform.sql.Sql;
import org.tergeu.totals.dimension.Axes;
import org.tergeu.totals.dimension.CasualtyDimension;
import org.tergeu.totals.dimension.Group;
import org.tergeu.totals.dimension.Grouping;
import org.tergeu.totals.dimension.IncidentDimension;
import org.tergeu.totals.dimension.LegalOutcomeDimension;
import org.tergeu.totals.dimension.MeasureDimension;
import org.tergeu.totals.dimension.PeriodOf;
import org.tergeu.totals.dimension.SeizureDimension;

/** Reads totals. */
@Singleton
class TotalsReader {

    private static final String FINES = "fines";
    private static final String DAMAGES = "damages";

    private final Reads reads;
    private final int mostGroups;

    /** One row with its group. */
    private record GroupTally(Group group, Tally tally) {}

    TotalsReader(Reads reads, Limits limits) {
        this.reads = reads;
        this.mostGroups = limits.groups();
    }

    Uni<List<IncidentTotal>> incidents(
            @Nullable IncidentFilter filter,
            @Nullable List<IncidentDimension> by,
            AsOf asOf,
            @Nullable PeriodOf periodOf,
            Selection selection) {
        Grouping grouping = Grouping.by(by, axes(asOf, filter, periodOf));
        return leftOut(() -> LeftOutFacts.of(filter, grouping, asOf, mostGroups), grouping, selection)
                .chain(leftOut -> reads.list(CountedIncidents.statement(filter, grouping, asOf, mostGroups), row -> {
                    int incidents = row.getInt("incidents");
                    Group group = grouping.group(row);
                    return new IncidentTotal(group, incidents, leftOut.getOrDefault(group, List.of()));
                }))
                .invoke(totals -> refuseTooMany(totals.size()))
                .map(totals -> totals.stream()
                        .sorted(Comparator.comparing(IncidentTotal::common, grouping.order()))
                        .toList());
    }

    Uni<List<SeizureTotal>> seizures(
            @Nullable SeizureFilter filter,
            @Nullable List<SeizureDimension> by,
            ByRule rule,
            @Nullable PeriodOf periodOf,
            Selection selection) {
        AsOf asOf = rule.asOf();
        Grouping grouping = Grouping.by(by, axes(asOf, filter == null ? null : filter.incident(), periodOf));
        OnRequest onRequest = OnRequest.of(selection, "quantities", "values");
        Optional<KeptSeizures> kept = onRequest.isNothing() && rule.isUsual()
                ? KeptSeizures.of(filter, by, asOf, periodOf)
                : Optional.empty();
        Facts facts = Facts.seizures(filter, rule);
        FactTotals all = new FactTotals(
                facts, grouping, asOf, onRequest, kept.map(KeptSeizures::kept).orElse(NOTHING));
        return leftOut(() -> LeftOutFacts.of(facts, grouping, asOf, mostGroups), grouping, selection)
                .chain(leftOut -> kept.filter(KeptSeizures::suffices)
                        .map(rollup -> totals(kept(rollup, grouping, selection), grouping, leftOut, Tally::ofSeizures)
                                .chain(totals -> totals.isEmpty()
                                        ? read(all, leftOut, Tally::ofSeizures)
                                        : Uni.createFrom().item(totals)))
                        .orElseGet(() -> read(all, leftOut, Tally::ofSeizures)));
    }

    private Uni<List<GroupTally>> kept(KeptSeizures kept, Grouping grouping, Selection selection) {
        Columns columns = selection.of(kept.columns());
        return reads.list(Planning.ONCE, kept.statement(columns), row -> groupTally(row.of(columns), grouping));
    }

    Uni<List<LegalOutcomeTotal>> legalOutcomes(
            @Nullable LegalOutcomeFilter filter,
            @Nullable List<LegalOutcomeDimension> by,
            ByRule rule,
            @Nullable PeriodOf periodOf,
            Selection selection) {
        AsOf asOf = rule.asOf();
        Grouping grouping = Grouping.by(by, axes(asOf, filter == null ? null : filter.incident(), periodOf));
        return read(
                new FactTotals(
                        Facts.legalOutcomes(filter, rule, asksForMoney(selection)),
                        grouping,
                        asOf,
                        OnRequest.of(selection, "count", "counts", FINES, DAMAGES),
                        NOTHING),
                selection,
                Tally::ofLegalOutcomes);
    }

    Uni<List<CasualtyTotal>> casualties(
            @Nullable CasualtyFilter filter,
            @Nullable List<CasualtyDimension> by,
            ByRule rule,
            @Nullable PeriodOf periodOf,
            Selection selection) {
        AsOf asOf = rule.asOf();
        Grouping grouping = Grouping.by(by, axes(asOf, filter == null ? null : filter.incident(), periodOf));
        return read(
                new FactTotals(
                        Facts.casualties(filter, rule), grouping, asOf, OnRequest.of(selection, "count"), NOTHING),
                selection,
                Tally::ofCasualties);
    }

    Uni<List<MeasureTotal>> measures(
            @Nullable MeasureFilter filter,
            @Nullable List<MeasureDimension> by,
            ByRule rule,
            @Nullable PeriodOf periodOf,
            Selection selection) {
        AsOf asOf = rule.asOf();
        Grouping grouping = Grouping.by(by, axes(asOf, filter == null ? null : filter.incident(), periodOf));
        return read(
                new FactTotals(
                        Facts.measures(filter, rule), grouping, asOf, OnRequest.of(selection, "figures"), NOTHING),
                selection,
                Tally::ofMeasures);
    }

    private static Axes axes(AsOf asOf, @Nullable IncidentFilter filter, @Nullable PeriodOf periodOf) {
        return Axes.of(asOf, filter, periodOf == null ? PeriodOf.OCCURRED : periodOf);
    }

    /** What totals leave out, by a statement of its own if the query selects it. */
    private Uni<Map<Group, List<LeftOut>>> leftOut(Supplier<Sql> statement, Grouping grouping, Selection selection) {
        if (!selection.has("leftOut")) {
            return Uni.createFrom().item(Map.of());
        }
        return reads.list(statement.get(), row -> {
                    LeftOut left = new LeftOut(
                            row.getEnum(LeftOutReason.class, "reason"), row.getInt("incidents"), row.getInt("facts"));
                    return Map.entry(grouping.group(row), left);
                })
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    /** Whether the query selects money to be paid, which is in other tables. */
    private static boolean asksForMoney(Selection selection) {
        return selection.has(FINES) || selection.has(DAMAGES);
    }

    private <T> Uni<List<T>> read(FactTotals totals, Selection selection, BiFunction<Tally, Group, T> total) {
        return leftOut(
                        () -> LeftOutFacts.of(totals.facts(), totals.grouping(), totals.asOf(), mostGroups),
                        totals.grouping(),
                        selection)
                .chain(leftOut -> read(totals, leftOut, total));
    }

    private <T> Uni<List<T>> read(
            FactTotals totals, Map<Group, List<LeftOut>> leftOut, BiFunction<Tally, Group, T> total) {
        Grouping grouping = totals.grouping();
        return totals(
                reads.list(totals.statement(mostGroups), row -> groupTally(row, grouping)), grouping, leftOut, total);
    }

    /** Values are read in the order of their columns, in which each is found at once. */
    private static GroupTally groupTally(Row row, Grouping grouping) {
        Tally tally = Tally.of(row);
        return new GroupTally(grouping.group(row), tally);
    }

    private <T> Uni<List<T>> totals(
            Uni<List<GroupTally>> found,
            Grouping grouping,
            Map<Group, List<LeftOut>> leftOut,
            BiFunction<Tally, Group, T> total) {
        return found.map(rows -> {
            Map<Group, List<Tally>> groups = new HashMap<>();
            rows.forEach(row -> groups.computeIfAbsent(row.group, group -> new ArrayList<>())
                    .add(row.tally));
            refuseTooMany(groups.size());
            return groups.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(grouping.order()))
                    .map(group -> total.apply(
                            Tally.of(group.getValue(), leftOut.getOrDefault(group.getKey(), List.of())),
                            group.getKey()))
                    .toList();
        });
    }

    private void refuseTooMany(int groups) {
        if (groups > mostGroups) {
            throw LimitExceeded.beyond(
                    "groups", "groups in the answer; narrow the filter, or group by fewer dimensions", mostGroups);
        }
    }
}
