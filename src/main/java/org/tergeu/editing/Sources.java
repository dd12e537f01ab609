package org.tergeu.editing;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.tergeu.graphql.loading.Batches;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Sql;
import org.tergeu.report.Report;
import org.tergeu.vocabulary.ReportStatus;

/** Reads documents as they were submitted. */
@Singleton
class Sources {

    private final Reads reads;
    private final Batches batches;

    Sources(Reads reads, Batches batches) {
        this.reads = reads;
        this.batches = batches;
    }

    /** The document of a report. */
    Uni<String> load(Report report) {
        return batches.load("Report.source", report.rowId(), this::loadByReports);
    }

    /** What anybody may read of it: of a report that was taken back, that it was. */
    Uni<String> loadPublic(Report report) {
        return report.status() == ReportStatus.RETRACTED ? load(report).map(SourceDocument::heading) : load(report);
    }

    private Uni<Map<Long, String>> loadByReports(List<Long> ids) {
        return reads.index(
                Sql.of("select r.id, r.document from report r where r.id = any(?)", (Object) ids.toArray(Long[]::new)),
                row -> row.getLong("id"),
                row -> SourceDocument.of(row.getString("document")));
    }
}
