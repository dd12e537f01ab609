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

    /** The public form of it: of a retracted report no more than that it was retracted, and what others need of it. */
    Uni<String> loadPublic(Report report) {
        return report.status() == ReportStatus.RETRACTED
                ? batches.load("Report.heading", report.rowId(), this::loadHeadings)
                : load(report);
    }

    private Uni<Map<Long, String>> loadSources(List<Long> ids) {
        return loadDocuments(ids).map(documents -> written(documents, JsonNode::toString));
    }

    /**
     * One that was retracted says so, whether the document that retracted it said the rest again or not: another database, which gets one document for both,
     * has the same source then.
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

    /** What earlier versions described beside what the document describes. */
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
