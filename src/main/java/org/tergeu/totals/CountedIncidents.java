package org.tergeu.totals;

import io.smallrye.graphql.api.Nullable;
import java.util.Arrays;
import java.util.Map;
import org.tergeu.filter.IncidentFilter;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.sql.Sql;
import org.tergeu.totals.dimension.Grouping;
import org.tergeu.vocabulary.IncidentKind;

/** The incidents that totals include, and the statement that counts them. */
final class CountedIncidents {

    private static final String STATEMENT = """
            select count(*)::int as incidents<<t>> from (
                select i.id<<keys>> from incident i<<joins>> where <<counted>> and <<selected>>
            ) t<<by_t>> limit <<limit>> + 1""";

    private static final String[] OTHERS = Arrays.stream(IncidentKind.values())
            .filter(kind -> !kind.countsInTotals())
            .map(Enum::name)
            .toArray(String[]::new);

    private CountedIncidents() {}

    /** The condition on a row {@code i} of {@code incident}. */
    static Sql condition(AsOf asOf) {
        return asOf.known("i").append(" and ").append(ofKindThatCounts());
    }

    /** The condition that the incident is of a kind that totals count. */
    static Sql ofKindThatCounts() {
        return Sql.of("i.kind <> all(?)", (Object) OTHERS);
    }

    /** The statement. Where there are more groups than the limit, it returns one more than the limit. */
    static Sql statement(@Nullable IncidentFilter filter, Grouping grouping, AsOf asOf, int limit) {
        return Sql.template(
                STATEMENT,
                Map.of(
                        "t", Sql.of(grouping.keys("t")),
                        "keys", Sql.of(grouping.select()),
                        "joins", grouping.joins(),
                        "counted", condition(asOf),
                        "selected", filter == null ? Sql.of("true") : filter.condition("i", asOf),
                        "by_t", Sql.of(grouping.groupBy("t")),
                        "limit", Sql.of(String.valueOf(limit))));
    }
}
