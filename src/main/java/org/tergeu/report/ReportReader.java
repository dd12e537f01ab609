package org.tergeu.report;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.tergeu.calendar.FuzzyDateColumns;
import org.tergeu.calendar.PointInTime;
import org.tergeu.graphql.paging.Chosen;
import org.tergeu.graphql.paging.Listing;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Row;
import org.tergeu.platform.sql.Sql;
import org.tergeu.vocabulary.ReportStatus;
import org.tergeu.vocabulary.SourceTier;

/** Reads reports. */
@Singleton
class ReportReader {

    private static final String COLUMNS =
            "r.id, r.key, r.url, r.title, r.publisher_id, r.author, r.language, r.published_edtf, r.published_earliest, "
                    + "r.published_latest, r.published_precision, r.published_inferred, r.published_at, r.published_zone, r.tier, r.status";
    // A draft that is taken back has never been published: it has no publisher.
    private static final String VISIBLE = "r.status <> 'DRAFT' and r.publisher_id is not null";

    private final Reads reads;

    ReportReader(Reads reads) {
        this.reads = reads;
    }

    Uni<Map<Long, Report>> loadByIds(List<Long> ids) {
        return reads.index(
                Sql.of("select " + COLUMNS + " from report r where r.id = any(?) and " + VISIBLE, (Object)
                        ids.toArray(Long[]::new)),
                row -> row.getLong("id"),
                ReportReader::read);
    }

    Uni<Map<String, Report>> loadByKeys(List<String> keys) {
        return loadBy("key", keys);
    }

    Uni<Map<String, Report>> loadByUrls(List<String> urls) {
        return loadBy("url", urls);
    }

    private Uni<Map<String, Report>> loadBy(String column, List<String> values) {
        return reads.index(
                Sql.of("select " + COLUMNS + " from report r where r." + column + " = any(?) and " + VISIBLE, (Object)
                        values.toArray(String[]::new)),
                row -> row.getString(column),
                ReportReader::read);
    }

    Uni<Map<Long, List<Report>>> loadByIncidents(
            List<Long> incidentIds, AsOf asOf, Chosen<ReportFilter, ReportOrder> chosen) {
        ReportOrder order = chosen.order();
        return reads.group(
                chosen.few()
                        .statement(
                                "m.incident_id, " + COLUMNS,
                                Sql.of(
                                                "mention m join report r on r.id = m.report_id where m.incident_id = any(?) and ",
                                                (Object) incidentIds.toArray(Long[]::new))
                                        .append(asOf.published("r"))
                                        .append(" and ")
                                        .append(condition(chosen.filter())),
                                "m.incident_id",
                                order == null
                                        ? "r.known_from, r.key collate \"C\""
                                        : order.ordering().sorting()),
                row -> row.getLong("incident_id"),
                ReportReader::read);
    }

    Listing<Report> list(@Nullable ReportFilter filter, @Nullable ReportOrder order) {
        Sql where = Sql.of(VISIBLE + " and ").append(condition(filter));
        return new Listing<>(
                COLUMNS,
                "report r",
                where,
                (order == null ? ReportOrder.NEWEST_FIRST : order).ordering(),
                List.of("reports", String.valueOf(filter)),
                ReportReader::read);
    }

    private static Sql condition(@Nullable ReportFilter filter) {
        return filter == null ? Sql.of("true") : filter.condition("r");
    }

    private static Report read(Row row) {
        return new Report(
                row.getLong("id"),
                row.getString("key"),
                row.getStringOrNull("url"),
                row.getString("title"),
                row.getLong("publisher_id"),
                row.getStringOrNull("author"),
                row.getString("language"),
                FuzzyDateColumns.read(row, "published"),
                PointInTime.read(row, "published"),
                row.getEnum(SourceTier.class, "tier"),
                row.getEnum(ReportStatus.class, "status"));
    }
}
