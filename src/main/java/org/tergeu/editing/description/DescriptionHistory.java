package org.tergeu.editing.description;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.tergeu.editing.Difference;
import org.tergeu.graphql.paging.Bounded;
import org.tergeu.intake.document.DocumentDifference;
import org.tergeu.intake.document.Documents;
import org.tergeu.intake.submission.DescribedThing;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Row;
import org.tergeu.platform.sql.Sql;

/** Reads what editors gave. */
@Singleton
class DescriptionHistory {

    private static final String VERSIONS =
            "select revision, changed_at, changed_by, body from description where thing = ? and key = ? order by revision desc limit ?";

    private record DescriptionRow(
            String revision,
            OffsetDateTime changedAt,
            @Nullable String changedBy,
            @Nullable String body) {

        private static DescriptionRow read(Row row) {
            return new DescriptionRow(
                    String.valueOf(row.getLong("revision")),
                    row.getOffsetDateTime("changed_at"),
                    row.getStringOrNull("changed_by"),
                    row.getStringOrNull("body"));
        }
    }

    private final Reads reads;

    DescriptionHistory(Reads reads) {
        this.reads = reads;
    }

    /** The latest versions, the newest first. */
    Uni<List<DescriptionVersion>> of(DescribedThing thing, String key, int most) {
        // One more, for what differs from it.
        return reads.list(Sql.of(VERSIONS, thing.name(), key, most + 1), DescriptionRow::read)
                .map(found -> shown(found, most));
    }

    private static List<DescriptionVersion> shown(List<DescriptionRow> found, int most) {
        List<DescriptionVersion> shown = new ArrayList<>();
        for (int i = 0; i < Math.min(found.size(), most); i++) {
            DescriptionRow version = found.get(i);
            List<DocumentDifference> differences = DocumentDifference.between(
                    Documents.read(text(i + 1 < found.size() ? found.get(i + 1).body : null)),
                    Documents.read(text(version.body)));
            shown.add(new DescriptionVersion(
                    version.revision,
                    version.changedAt,
                    version.changedBy,
                    version.body,
                    differences.stream().limit(Bounded.MANY).map(Difference::of).toList(),
                    differences.size()));
        }
        return shown;
    }

    private static String text(@Nullable String body) {
        return body == null ? "{}" : body;
    }
}
