package org.tergeu.editing.draft;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import org.tergeu.editing.Difference;
import org.tergeu.editing.SourceDocument;
import org.tergeu.graphql.paging.Bounded;
import org.tergeu.intake.document.DocumentDifference;
import org.tergeu.intake.document.Documents;
import org.tergeu.intake.submission.DraftStatus;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Row;
import org.tergeu.platform.sql.Sql;

/** Reads drafts. */
@Singleton
class DraftList {

    private static final String DRAFTS =
            "select d.key, d.status, d.title, d.publisher, d.revision, d.changed_at, d.changed_by, d.document, r.document as standing"
                    + " from draft d left join report r on r.key = d.key where ";

    private final Reads reads;

    DraftList(Reads reads) {
        this.reads = reads;
    }

    /** The draft of a key; null when there is none. */
    Uni<Draft> load(String key) {
        return reads.list(Sql.of(DRAFTS + "d.key = ?", key), DraftList::read)
                .map(found -> found.isEmpty() ? null : found.get(0));
    }

    /** Those of a status, or all, the latest change first. */
    Uni<List<Draft>> list(@Nullable DraftStatus status, int most) {
        return reads.list(
                (status == null ? Sql.of(DRAFTS + "true") : Sql.of(DRAFTS + "d.status = ?", status.name()))
                        .append(" order by d.changed_at desc, d.key limit ?", most),
                DraftList::read);
    }

    private static Draft read(Row row) {
        String key = row.getString("key");
        DraftStatus status = row.getEnum(DraftStatus.class, "status");
        String title = row.getString("title");
        String publisher = row.getString("publisher");
        String revision = String.valueOf(row.getLong("revision"));
        var changedAt = row.getOffsetDateTime("changed_at");
        String changedBy = row.getStringOrNull("changed_by");
        String document = row.getString("document");
        List<DocumentDifference> differences = differences(row.getStringOrNull("standing"), document);
        return new Draft(
                key,
                status,
                title,
                publisher,
                revision,
                changedAt,
                changedBy,
                SourceDocument.of(document),
                differences.stream().limit(Bounded.MANY).map(Difference::of).toList(),
                differences.size());
    }

    private static List<DocumentDifference> differences(@Nullable String standing, String document) {
        return standing == null
                ? List.of()
                : DocumentDifference.between(Documents.read(standing), Documents.read(document));
    }
}
