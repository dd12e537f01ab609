package org.tergeu.totals;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.tergeu.filter.CasualtyFilter;
import org.tergeu.filter.IncidentFilter;
import org.tergeu.filter.LegalOutcomeFilter;
import org.tergeu.filter.SeizureFilter;
import org.tergeu.graphql.limits.LimitExceeded;
import org.tergeu.graphql.limits.Limits;
import org.tergeu.platform.AsOf;
import org.tergeu.platform.Reads;
import org.tergeu.platform.Row;
import org.tergeu.totals.dimension.Axes;
import org.tergeu.totals.dimension.CasualtyDimension;
import org.tergeu.totals.dimension.Group;
import org.tergeu.totals.dimension.Grouping;
import org.tergeu.totals.dimension.IncidentDimension;
import org.tergeu.totals.dimension.LegalOutcomeDimension;
import org.tergeu.totals.dimension.SeizureDimension;

/** Reads totals, one statement each. */
@ApplicationScoped
class TotalsRepository {

    private final Reads reads;
    private final int mostGroups;

    TotalsRepository(Reads reads, Limits limits) {
        this.reads = reads;
        this.mostGroups = limits.groups();
    }

    Uni<List<IncidentTotal>> incidents(
            @Nullable IncidentFilter filter, @Nullable List<IncidentDimension> by, AsOf asOf) {
        Grouping grouping = Grouping.by(by, Axes.of(asOf, filter));
        return reads.list(
                        CountedIncidents.statement(filter, grouping, asOf, mostGroups),
                        row -> new IncidentTotal(grouping.group(row), row.getInteger("incidents")))
                .invoke(totals -> refuseTooMany(totals.size()))
                .map(totals -> totals.stream()
                        .sorted(Comparator.comparing(IncidentTotal::common, grouping.order()))
                        .toList());
    }

    Uni<List<SeizureTotal>> seizures(@Nullable SeizureFilter filter, @Nullable List<SeizureDimension> by, AsOf asOf) {
        Grouping grouping = Grouping.by(by, Axes.of(asOf, filter == null ? null : filter.incident()));
        return read(Facts.seizures(filter, asOf), grouping, asOf, Tally::ofSeizures);
    }

    Uni<List<LegalOutcomeTotal>> legalOutcomes(
            @Nullable LegalOutcomeFilter filter, @Nullable List<LegalOutcomeDimension> by, AsOf asOf) {
        Grouping grouping = Grouping.by(by, Axes.of(asOf, filter == null ? null : filter.incident()));
        return read(Facts.legalOutcomes(filter, asOf), grouping, asOf, Tally::ofLegalOutcomes);
    }

    Uni<List<CasualtyTotal>> casualties(
            @Nullable CasualtyFilter filter, @Nullable List<CasualtyDimension> by, AsOf asOf) {
        Grouping grouping = Grouping.by(by, Axes.of(asOf, filter == null ? null : filter.incident()));
        return read(Facts.casualties(filter, asOf), grouping, asOf, Tally::ofCasualties);
    }

    private <T> Uni<List<T>> read(Facts facts, Grouping grouping, AsOf asOf, Function<Tally, T> total) {
        return reads.group(
                        new FactTotals(facts, grouping, asOf).statement(mostGroups),
                        grouping::group,
                        Function.<Row>identity())
                .invoke(groups -> refuseTooMany(groups.size()))
                .map(groups -> {
                    Map<Group, List<Row>> ordered = new TreeMap<>(grouping.order());
                    ordered.putAll(groups);
                    List<T> totals = new ArrayList<>(ordered.size());
                    ordered.forEach((group, rows) -> totals.add(total.apply(Tally.of(group, rows))));
                    return totals;
                });
    }

    private void refuseTooMany(int groups) {
        if (groups > mostGroups) {
            throw LimitExceeded.beyond(
                    "groups", "groups in the answer; narrow the filter, or group by fewer dimensions", mostGroups);
        }
    }
}
