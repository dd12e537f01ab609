package org.tergeu.statistic;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.tergeu.calendar.Period;
import org.tergeu.claim.VersionedRepository;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.FigureColumns;
import org.tergeu.filter.Readings;
import org.tergeu.graphql.paging.Chosen;
import org.tergeu.graphql.paging.Listing;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Row;
import org.tergeu.platform.sql.Sql;
import org.tergeu.vocabulary.PeriodKind;
import org.tergeu.vocabulary.StatisticMeasure;

/** Where statistics are kept. */
@Singleton
class StatisticRepository implements VersionedRepository<StatisticEntity> {

    private static final String COLUMNS = "s.id, s.key, s.name, s.measure, " + FigureColumns.select("s", "figure")
            + ", s.period_from, s.period_to, s.period_kind, s.place_code, s.announced_at_id, s.part_of_id";

    private final Reads reads;

    StatisticRepository(Reads reads) {
        this.reads = reads;
    }

    Uni<Map<Long, Statistic>> loadByIds(List<Long> ids, AsOf asOf) {
        return reads.index(
                Sql.of("select " + COLUMNS + " from ").append(from("s.id", ids, null, asOf)),
                row -> row.getLong("id"),
                row -> read(row, asOf));
    }

    Uni<Map<String, Statistic>> loadByKeys(List<String> keys, AsOf asOf) {
        return reads.index(
                Sql.of("select " + COLUMNS + " from statistic s where s.key = any(?) and ", (Object)
                                keys.toArray(String[]::new))
                        .append(asOf.known("s")),
                row -> row.getString("key"),
                row -> read(row, asOf));
    }

    Uni<Map<Long, List<Statistic>>> loadByIncidents(
            List<Long> incidentIds, Chosen<StatisticFilter, StatisticOrder> chosen, AsOf asOf) {
        return group("announced_at_id", incidentIds, chosen, asOf);
    }

    Uni<Map<Long, List<Statistic>>> loadBreakdowns(
            List<Long> ids, Chosen<StatisticFilter, StatisticOrder> chosen, AsOf asOf) {
        return group("part_of_id", ids, chosen, asOf);
    }

    Uni<Map<Long, List<Statistic>>> loadByReports(
            List<Long> reportIds, Chosen<StatisticFilter, StatisticOrder> chosen) {
        return reads.group(
                chosen.few()
                        .statement(
                                "reported.report_id, " + COLUMNS,
                                Sql.of(
                                                "(select distinct c.report_id, c.fact_id from claim c where c.report_id = any(?) and not c.withdrawn) as reported"
                                                        + " join statistic s on s.id = reported.fact_id where s.known_to is null and ",
                                                (Object) reportIds.toArray(Long[]::new))
                                        .append(condition(chosen.filter(), AsOf.NOW)),
                                "reported.report_id",
                                sorting(chosen.order())),
                row -> row.getLong("report_id"),
                row -> read(row, AsOf.NOW));
    }

    Listing<Statistic> list(@Nullable StatisticFilter filter, @Nullable StatisticOrder order, AsOf asOf) {
        return new Listing<>(
                COLUMNS,
                "statistic s",
                asOf.known("s").append(" and ").append(condition(filter, asOf)),
                (order == null ? StatisticOrder.NEWEST_FIRST : order).ordering(),
                List.of("statistics", String.valueOf(filter), asOf),
                row -> read(row, asOf));
    }

    private Uni<Map<Long, List<Statistic>>> group(
            String column, List<Long> ids, Chosen<StatisticFilter, StatisticOrder> chosen, AsOf asOf) {
        return reads.group(
                chosen.few()
                        .statement(
                                COLUMNS,
                                from("s." + column, ids, chosen.filter(), asOf),
                                "s." + column,
                                "s." + column + ", " + sorting(chosen.order())),
                row -> row.getLong(column),
                row -> read(row, asOf));
    }

    private static Sql from(String column, List<Long> ids, @Nullable StatisticFilter filter, AsOf asOf) {
        return Sql.of("statistic s where " + column + " = any(?) and ", (Object) ids.toArray(Long[]::new))
                .append(asOf.known("s"))
                .append(" and ")
                .append(condition(filter, asOf));
    }

    private static Sql condition(@Nullable StatisticFilter filter, AsOf asOf) {
        return filter == null ? Sql.of("true") : filter.condition("s", Readings.any(asOf));
    }

    private static String sorting(@Nullable StatisticOrder order) {
        return order == null ? "s.position, s.key" : order.ordering().sorting();
    }

    private static Statistic read(Row row, AsOf asOf) {
        String periodKind = row.getString("period_kind");
        return new Statistic(
                row.getLong("id"),
                row.getString("key"),
                row.getString("name"),
                row.getEnum(StatisticMeasure.class, "measure"),
                FigureColumns.read(row, "figure", Aspect.FIGURE, asOf),
                periodKind == null
                        ? null
                        : new Period(
                                row.getLocalDate("period_from"),
                                row.getLocalDate("period_to"),
                                PeriodKind.valueOf(periodKind)),
                row.getString("place_code"),
                row.getLong("announced_at_id"),
                row.getLong("part_of_id"),
                asOf);
    }

    @Override
    public Class<StatisticEntity> entityClass() {
        return StatisticEntity.class;
    }
}
