package org.tergeu.statistic;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import org.tergeu.calendar.Period;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.FigureColumns;
import org.tergeu.graphql.loading.Batches;
import org.tergeu.graphql.paging.Chosen;
import org.tergeu.graphql.paging.Listing;
import org.tergeu.incident.FactReader;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Row;
import org.tergeu.platform.sql.Sql;
import org.tergeu.vocabulary.PeriodKind;
import org.tergeu.vocabulary.StatisticMeasure;

/** Reads statistics. */
@Singleton
class StatisticReader extends FactReader<Statistic, StatisticFilter, StatisticOrder> {

    private static final String COLUMNS = "s.id, s.key, s.name, s.measure, " + FigureColumns.select("s", "figure")
            + ", s.period_kind, s.period_from, s.period_to, s.place_code, s.announced_at_id, s.part_of_id";

    StatisticReader(Reads reads, Batches batches) {
        super(reads, batches, "statistic", "s", "key");
    }

    @Override
    protected String selectList(AsOf asOf) {
        return COLUMNS;
    }

    /** The one of a key; null when there is none. */
    Uni<Statistic> loadByKey(String key, AsOf asOf) {
        return batches.load(List.of(table, "key", asOf), key, keys -> {
            Sql which = Sql.of("s.key = any(?)", (Object) keys.toArray(String[]::new));
            return index(which, row -> row.getString("key"), asOf);
        });
    }

    /** Those that were announced at an incident. */
    Uni<List<Statistic>> loadByIncident(long id, Chosen<StatisticFilter, StatisticOrder> chosen, AsOf asOf) {
        return loadBy("announced_at_id", id, chosen, asOf);
    }

    /** The parts. */
    Uni<List<Statistic>> loadBreakdown(long id, Chosen<StatisticFilter, StatisticOrder> chosen, AsOf asOf) {
        return loadBy("part_of_id", id, chosen, asOf);
    }

    /** Those that a report gives figures of. */
    Uni<List<Statistic>> loadByReport(long id, Chosen<StatisticFilter, StatisticOrder> chosen) {
        return batches.loadMany(List.of(table, "report", chosen), id, ids -> {
            Sql from = Sql.of(
                            "(select distinct c.report_id, c.fact_id from claim c where c.report_id = any(?) and not c.withdrawn) as reported"
                                    + " join statistic s on s.id = reported.fact_id where s.known_to is null and ",
                            (Object) ids.toArray(Long[]::new))
                    .append(condition(chosen.filter(), AsOf.NOW));
            return reads.group(
                    chosen.few()
                            .statement(
                                    "reported.report_id, " + COLUMNS,
                                    from,
                                    "reported.report_id",
                                    sorting(chosen.order(), AsOf.NOW)),
                    row -> row.getLong("report_id"),
                    row -> read(row, AsOf.NOW));
        });
    }

    Listing<Statistic> list(@Nullable StatisticFilter filter, @Nullable StatisticOrder order, AsOf asOf) {
        return list("statistics", filter, order == null ? StatisticOrder.NEWEST_FIRST : order, asOf);
    }

    @Override
    protected Statistic read(Row row, AsOf asOf) {
        return new Statistic(
                row.getLong("id"),
                row.getString("key"),
                row.getString("name"),
                row.getEnum(StatisticMeasure.class, "measure"),
                FigureColumns.read(row, "figure", Aspect.FIGURE, asOf),
                period(row),
                row.getStringOrNull("place_code"),
                row.getLongOrNull("announced_at_id"),
                row.getLongOrNull("part_of_id"),
                asOf);
    }

    private static @Nullable Period period(Row row) {
        PeriodKind kind = row.getEnumOrNull(PeriodKind.class, "period_kind");
        return kind == null ? null : new Period(row.getLocalDate("period_from"), row.getLocalDate("period_to"), kind);
    }
}
