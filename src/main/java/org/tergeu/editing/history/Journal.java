package org.tergeu.editing.history;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.tergeu.editing.Difference;
import org.tergeu.editing.SourceDocument;
import org.tergeu.graphql.paging.Bounded;
import org.tergeu.graphql.paging.Listing;
import org.tergeu.graphql.paging.OrderDirection;
import org.tergeu.graphql.paging.Ordering;
import org.tergeu.intake.document.DocumentDifference;
import org.tergeu.intake.document.Documents;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Row;
import org.tergeu.platform.sql.Sql;
import org.tergeu.vocabulary.ReportStatus;

/** Reads the journal, and the versions of reports. */
@Singleton
class Journal {

    /** The columns of an entry. Keys of people are left out, because they are made of names. */
    private static final String COLUMNS =
            "j.revision, j.kind, coalesce(j.thing, case when j.into_key is null then 'REPORT' else 'INCIDENT' end) as thing, "
                    + key("key") + ", " + key("into_key") + ", j.made_at, j.hash";

    private static final String VERSIONS = """
            select v.* from (
                select v.revision, v.changed_at, v.changed_by, v.status, v.document from report_version v join report r on r.id = v.report_id where r.key = ?
                union all
                select r.revision, r.revised_at, r.changed_by, r.status, r.document from report r where r.key = ?
            ) v""";

    /** The only sort order. */
    private enum JournalOrder {
        COMMITTED
    }

    private record JournalRow(
            String revision,
            OffsetDateTime changedAt,
            @Nullable String changedBy,
            ReportStatus status,
            String document) {}

    private final Reads reads;

    Journal(Reads reads) {
        this.reads = reads;
    }

    /** Public changes, the oldest first. */
    Listing<Change> changes(@Nullable ChangeFilter filter) {
        return new Listing<>(
                COLUMNS,
                "journal j",
                Sql.of("j.is_public and ").append(filter == null ? Sql.of("true") : filter.condition("j")),
                Ordering.by(JournalOrder.COMMITTED, OrderDirection.ASC, "j.seq", "bigint"),
                List.of("changes", String.valueOf(filter)),
                Journal::change);
    }

    private static String key(String column) {
        return "case when j.thing = 'PERSON' then (select p.key from person p where p.id = cast(substr(j." + column
                + ", 8) as bigint)) else j." + column + " end as " + column;
    }

    private static Change change(Row row) {
        return new Change(
                String.valueOf(row.getLong("revision")),
                row.getEnum(ChangeKind.class, "kind"),
                row.getEnum(ChangedThing.class, "thing"),
                row.getString("key"),
                row.getStringOrNull("into_key"),
                row.getOffsetDateTime("made_at"),
                row.getString("hash"));
    }

    /** The latest versions of a report up to a moment, the newest first; none when there was no report. */
    Uni<List<ReportVersion>> versions(String key, @Nullable OffsetDateTime at, int most) {
        // One more, for what differs from it.
        Sql versions = Sql.of(VERSIONS, key, key);
        return reads.list(
                        (at == null ? versions : versions.append(" where v.changed_at <= ?", at))
                                .append(" order by v.revision desc limit ?", most + 1),
                        Journal::version)
                .map(found -> shown(found, most));
    }

    private static JournalRow version(Row row) {
        return new JournalRow(
                String.valueOf(row.getLong("revision")),
                row.getOffsetDateTime("changed_at"),
                row.getStringOrNull("changed_by"),
                row.getEnum(ReportStatus.class, "status"),
                row.getString("document"));
    }

    private static List<ReportVersion> shown(List<JournalRow> found, int most) {
        List<JsonNode> documents =
                found.stream().map(version -> Documents.read(version.document)).toList();
        List<ReportVersion> shown = new ArrayList<>();
        for (int i = 0; i < Math.min(found.size(), most); i++) {
            List<DocumentDifference> differences = i + 1 < found.size()
                    ? DocumentDifference.between(documents.get(i + 1), documents.get(i))
                    : List.of();
            JournalRow version = found.get(i);
            shown.add(new ReportVersion(
                    version.revision,
                    version.changedAt,
                    version.changedBy,
                    version.status,
                    SourceDocument.of(version.document),
                    differences.stream().limit(Bounded.MANY).map(Difference::of).toList(),
                    differences.size()));
        }
        return shown;
    }
}
