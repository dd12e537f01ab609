package org.tergeu.incident;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Sql;

/** The days on which incidents were last reported: kept for what is known now, asked of the reports as of an earlier day. */
@Singleton
class LastReported {

    private static final String REPORTED =
            "select %s from mention m join report r on r.id = m.report_id where r.status = 'PUBLISHED' and ";

    private final Reads reads;

    LastReported(Reads reads) {
        this.reads = reads;
    }

    /** SQL of the day; a day is written out, since the expression of an order has no values. */
    static String of(String i, AsOf asOf) {
        return asOf.day() == null
                ? i + ".last_reported"
                : "(" + REPORTED.formatted("max(r.known_from)") + "m.incident_id = " + i
                        + ".id and r.known_from <= date '" + asOf.day() + "')";
    }

    Uni<Map<Long, LocalDate>> loadByIncidents(List<Long> ids, AsOf asOf) {
        return reads.index(
                Sql.of(
                                REPORTED.formatted("m.incident_id, max(r.known_from) as day")
                                        + "m.incident_id = any(?) and ",
                                (Object) ids.toArray(Long[]::new))
                        .append(asOf.published("r"))
                        .append(" group by m.incident_id"),
                row -> row.getLong("incident_id"),
                row -> row.getLocalDate("day"));
    }
}
