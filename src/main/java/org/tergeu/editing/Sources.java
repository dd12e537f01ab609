package org.tergeu.editing;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tergeu.graphql.loading.Batches;
import org.tergeu.intake.document.Documents;
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

    /** What anybody may read of it: of a report that was taken back, that it was, and what others need of it. */
    Uni<String> loadPublic(Report report) {
        return report.status() == ReportStatus.RETRACTED
                ? batches.load("Report.heading", report.rowId(), this::loadHeadings)
                : load(report);
    }

    private Uni<Map<Long, String>> loadByReports(List<Long> ids) {
        return reads.index(
                Sql.of("select r.id, r.document from report r where r.id = any(?)", (Object) ids.toArray(Long[]::new)),
                row -> row.getLong("id"),
                row -> SourceDocument.of(row.getString("document")));
    }

    private Uni<Map<Long, String>> loadHeadings(List<Long> ids) {
        return loadByReports(ids).chain(sources -> {
            Map<Long, JsonNode> documents = new HashMap<>();
            sources.forEach((id, source) -> documents.put(id, Documents.readLine(source)));
            Set<StillNamed.Key> things = documents.values().stream()
                    .flatMap(document -> SourceDocument.things(document).stream())
                    .collect(Collectors.toSet());
            Set<String> incidents = documents.values().stream()
                    .flatMap(document -> SourceDocument.incidents(document).stream())
                    .collect(Collectors.toSet());
            return reads.index(StillNamed.of(things), StillNamed::key, StillNamed::read)
                    .chain(known -> reads.list(StillNamed.incidents(incidents), row -> row.getString("key"))
                            .map(Set::copyOf)
                            .map(named -> headings(documents, known, named)));
        });
    }

    private static Map<Long, String> headings(
            Map<Long, JsonNode> documents, Map<StillNamed.Key, StillNamed> known, Set<String> named) {
        Map<Long, String> headings = new HashMap<>();
        documents.forEach((id, document) -> headings.put(id, SourceDocument.heading(document, known, named)));
        return headings;
    }
}
