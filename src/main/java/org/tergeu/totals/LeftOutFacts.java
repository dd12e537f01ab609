package org.tergeu.totals;

import io.smallrye.graphql.api.Nullable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tergeu.filter.IncidentFilter;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.sql.Sql;
import org.tergeu.totals.dimension.Grouping;

/** The statement that counts what a total leaves out, for queries that ask for it. */
final class LeftOutFacts {

    private static final String STATEMENT = """
            select t.reason, count(distinct t.incident_id)::int as incidents, count(distinct t.id)::int as facts<<t>> from (
                select <<id>> as id, i.id as incident_id, <<reason>> as reason<<keys>>
                from <<from>><<joins>> where <<known>> and <<selected>> and <<left_out>>
            ) t<<by_t>> order by t.reason limit <<limit>>""";

    private LeftOutFacts() {}

    /** For a total of facts. */
    static Sql of(Facts facts, Grouping grouping, AsOf asOf, int limit) {
        String t = facts.alias();
        Sql some = Sql.of(facts.some());
        return statement(
                Map.ofEntries(
                        Map.entry("id", Sql.of(t + ".id")),
                        Map.entry(
                                "from",
                                Sql.of(facts.table() + " " + t + " join incident i on i.id = " + t + ".incident_id")),
                        Map.entry("known", asOf.known(t).append(" and ").append(asOf.known("i"))),
                        Map.entry("selected", facts.listed()),
                        Map.entry(
                                "left_out",
                                Sql.not(Sql.all(List.of(
                                        CountedIncidents.ofKindThatCounts(),
                                        facts.addable(),
                                        facts.filtered(),
                                        some)))),
                        Map.entry("reason", reason(facts))),
                grouping,
                limit);
    }

    /** For a total of incidents. */
    static Sql of(@Nullable IncidentFilter filter, Grouping grouping, AsOf asOf, int limit) {
        Sql shown = filter == null ? Sql.of("true") : filter.condition("i", asOf);
        return statement(
                Map.of(
                        "id", Sql.of("i.id"),
                        "from", Sql.of("incident i"),
                        "known", asOf.known("i"),
                        "selected", filter == null ? Sql.of("true") : filter.conditionOnAnyReading("i", asOf),
                        "left_out", Sql.not(Sql.all(List.of(CountedIncidents.ofKindThatCounts(), shown))),
                        "reason", reason(LeftOutReason.OTHER_READING)),
                grouping,
                limit);
    }

    /** The reason for which a fact is left out: the first that holds. */
    private static Sql reason(Facts facts) {
        return Sql.of("case when not (")
                .append(CountedIncidents.ofKindThatCounts())
                .append(") then '" + LeftOutReason.POLICY_EVENT + "' when not (")
                .append(facts.addable())
                .append(") then '" + facts.otherwise() + "' when not (")
                .append(facts.filtered())
                .append(") then '" + LeftOutReason.OTHER_READING + "' else '" + LeftOutReason.ZERO + "' end");
    }

    private static Sql reason(LeftOutReason other) {
        return Sql.of("case when ")
                .append(CountedIncidents.ofKindThatCounts())
                .append(" then '" + other + "' else '" + LeftOutReason.POLICY_EVENT + "' end");
    }

    private static Sql statement(Map<String, Sql> pieces, Grouping grouping, int limit) {
        Map<String, Sql> all = new HashMap<>(pieces);
        all.put("t", Sql.of(grouping.keys("t")));
        all.put("keys", Sql.of(grouping.select()));
        all.put("joins", grouping.joins());
        all.put("by_t", Sql.of(grouping.groupBy("t", "t.reason")));
        all.put("limit", Sql.of(String.valueOf(limit * LeftOutReason.values().length)));
        return Sql.template(STATEMENT, all);
    }
}
