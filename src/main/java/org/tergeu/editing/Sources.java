package org.tergeu.editing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    private final KeptDocuments kept;

    Sources(Reads reads, Batches batches, KeptDocuments kept) {
        this.kept = kept;
        this.reads = reads;
        this.batches = batches;
    }

    /** The document of a report. */
    Uni<String> load(Report report) {
        return batches.load("Report.source", report.rowId(), this::loadSources);
    }

    /** The public form of the document. That of a retracted report has only its heading, and the descriptions that other reports need. */
    Uni<String> loadPublic(Report report) {
        return report.status() == ReportStatus.RETRACTED
                ? batches.load("Report.heading", report.rowId(), this::loadHeadings)
                : load(report);
    }

    private Uni<Map<Long, String>> loadSources(List<Long> ids) {
        return loadDocuments(ids).map(documents -> written(documents, JsonNode::toString));
    }

    /**
     * The documents, those of retracted reports marked as retracted. A report can be retracted by its whole document or by its heading alone; with the
     * mark, a copy of the data has the same source in both cases.
     */
    private Uni<Map<Long, JsonNode>> loadDocuments(List<Long> ids) {
        return reads.index(
                Sql.of(
                        "select r.id, r.document, r.status = 'RETRACTED' as retracted from report r where r.id = any(?)",
                        (Object) ids.toArray(Long[]::new)),
                row -> row.getLong("id"),
                row -> {
                    JsonNode document = SourceDocument.read(row.getString("document"));
                    return row.isTrue("retracted") ? SourceDocument.retracted(document) : document;
                });
    }

    private Uni<Map<Long, String>> loadHeadings(List<Long> ids) {
        return loadDocuments(ids)
                .chain(documents -> kept.loadDropped(ids).chain(dropped -> {
                    documents.forEach(
                            (id, document) -> add((ObjectNode) document, dropped.getOrDefault(id, List.of())));
                    Set<StillNamed.ThingKey> things = documents.values().stream()
                            .flatMap(document -> SourceDocument.things(document).stream())
                            .collect(Collectors.toSet());
                    return reads.index(StillNamed.of(things), StillNamed::key, StillNamed::read)
                            .map(known -> written(documents, document -> SourceDocument.heading(document, known)));
                }));
    }

    /** Adds to a document what earlier versions described and the document does not. */
    private static void add(ObjectNode document, List<KeptDocuments.FormerDescription> described) {
        Set<StillNamed.ThingKey> own = SourceDocument.described(document);
        described.stream()
                .filter(each -> !own.contains(each.thing()))
                .forEach(each -> document.withArray(
                                "/" + SourceDocument.LISTS.get(each.thing().thing()))
                        .add(each.body()));
    }

    private static Map<Long, String> written(Map<Long, JsonNode> documents, Function<JsonNode, String> form) {
        Map<Long, String> texts = new HashMap<>();
        documents.forEach((id, document) -> texts.put(id, form.apply(document)));
        return texts;
    }
}
