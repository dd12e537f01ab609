package org.tergeu.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.tergeu.intake.document.DocumentDifference;
import org.tergeu.intake.document.Documents;
import org.tergeu.intake.erasure.NameForms;

/** The documents of reports and drafts, and of earlier versions of both, within the current transaction. */
@ApplicationScoped
class StoredDocuments {

    private static final String CONTAINING = """
            with pattern as (select array(select jsonb_array_elements_text(cast(cast(:patterns as text) as jsonb))) as texts)
            select 'REPORT', cast(id as text), 0, document, fingerprint from report, pattern where erasure_form(document) like any(texts)
            union all
            select 'VERSION', cast(report_id as text), revision, document, fingerprint from report_version, pattern where erasure_form(document) like any(texts)
            union all
            select 'DRAFT', key, 0, document, fingerprint from draft, pattern where erasure_form(document) like any(texts)
            union all
            select 'VERSION_OF_DRAFT', key, revision, document, fingerprint from draft_version, pattern where erasure_form(document) like any(texts)""";

    private static final String WRITE = """
            with changed as (
                select r ->> 0 as location, r ->> 1 as id, cast(r ->> 2 as bigint) as revision, r ->> 3 as document, r ->> 4 as fingerprint, r ->> 5 as title, r ->> 6 as author
                from jsonb_array_elements(cast(cast(:rows as text) as jsonb)) r
            ), reports as (
                update report t set document = c.document, fingerprint = c.fingerprint, title = coalesce(c.title, t.title), author = c.author, revised_at = now()
                from changed c where c.location = 'REPORT' and t.id = cast(c.id as bigint) returning t.id
            ), versions as (
                update report_version t set document = c.document, fingerprint = c.fingerprint, salt = ''
                from changed c where c.location = 'VERSION' and t.report_id = cast(c.id as bigint) and t.revision = c.revision returning t.report_id
            ), drafts as (
                update draft t set document = c.document, fingerprint = c.fingerprint, title = coalesce(c.title, t.title)
                from changed c where c.location = 'DRAFT' and t.key = c.id returning t.key
            ), versions_of_drafts as (
                update draft_version t set document = c.document, fingerprint = c.fingerprint
                from changed c where c.location = 'VERSION_OF_DRAFT' and t.key = c.id and t.revision = c.revision returning t.key
            )
            select (select count(*) from reports) + (select count(*) from versions) + (select count(*) from drafts) + (select count(*) from versions_of_drafts)""";

    /** Where a document is kept. */
    enum DocumentLocation {
        REPORT("the report '%s'"),
        VERSION("an earlier version of the report '%s'"),
        DRAFT("the draft of the report '%s'"),
        VERSION_OF_DRAFT("an earlier version of the draft of the report '%s'");

        private final String words;

        DocumentLocation(String words) {
            this.words = words;
        }
    }

    /**
     * A stored document.
     *
     * @param id the number of the report, or the key of the draft
     * @param revision the revision of an earlier version; otherwise 0
     * @param fingerprint the fingerprint that is stored with it: its own, or that of the document that retracted it
     */
    record Stored(DocumentLocation location, String id, long revision, JsonNode document, String fingerprint) {

        private static Stored of(Object[] row) {
            return new Stored(
                    DocumentLocation.valueOf((String) row[0]),
                    (String) row[1],
                    ((Number) row[2]).longValue(),
                    Documents.read((String) row[3]),
                    (String) row[4]);
        }

        /** The same location with another document. A retracted report keeps the fingerprint of the document that retracted it. */
        Stored with(JsonNode other) {
            boolean isOwn = fingerprint.equals(Documents.fingerprint(document));
            return new Stored(location, id, revision, other, isOwn ? Documents.fingerprint(other) : fingerprint);
        }

        /** Where any of these words is, one sentence for each value that has one: {@code the report 'a' has it at incidents[b].summary}. */
        Stream<String> having(Collection<String> words) {
            String whose = location.words.formatted(header("key"));
            return DocumentDifference.values(document).entrySet().stream()
                    .filter(value -> {
                        String plain = NameForms.plain(value.getValue());
                        return words.stream().anyMatch(plain::contains);
                    })
                    .map(value -> whose + " has it at " + value.getKey());
        }

        private @Nullable String header(String field) {
            return document.path("report").path(field).asText(null);
        }
    }

    /** The documents that match any of these patterns of {@code like}. */
    Uni<List<Stored>> containing(Collection<String> patterns) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(CONTAINING, Object[].class)
                        .setParameter("patterns", new JsonArray(List.copyOf(patterns)).encode())
                        .getResultList())
                .map(rows -> rows.stream().map(Stored::of).toList());
    }

    /** Replaces stored documents by these. */
    Uni<Void> write(Collection<Stored> changed) {
        JsonArray rows = new JsonArray();
        changed.forEach(each -> rows.add(new JsonArray()
                .add(each.location.name())
                .add(each.id)
                .add(each.revision)
                .add(each.document.toString())
                .add(each.fingerprint)
                .add(each.header("title"))
                .add(each.header("author"))));
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(WRITE, Long.class)
                        .setParameter("rows", rows.encode())
                        .getSingleResult())
                .replaceWithVoid();
    }
}
