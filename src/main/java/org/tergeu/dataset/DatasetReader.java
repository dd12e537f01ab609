package org.tergeu.dataset;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.tergeu.graphql.loading.Revision;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Row;
import org.tergeu.platform.sql.Sql;

/** Reads what is known of the dataset as a whole. */
@Singleton
class DatasetReader implements Revision {

    private static final Sql NOW = Sql.of("""
            select d.revision::text as revision, d.changed_at,
                (select count(*)::int from report r where r.status = 'PUBLISHED') as reports,
                (select count(*)::int from claim c join report r on r.id = c.report_id
                    where r.status = 'PUBLISHED' and not c.withdrawn) as claims,
                (select count(*)::int from incident where known_to is null) as incidents,
                (select count(*)::int from seizure where known_to is null) as seizures,
                (select count(*)::int from legal_outcome where known_to is null) as legal_outcomes,
                (select count(*)::int from casualty where known_to is null) as casualties,
                (select count(*)::int from measure where known_to is null) as measures,
                (select count(*)::int from statistic where known_to is null) as statistics,
                (select count(*)::int from organization where named) as organizations,
                (select count(*)::int from person where named) as people,
                (select count(*)::int from place where named) as places
            from dataset d""");

    private static final Sql REVISION = Sql.of("select revision::text as revision from dataset");

    private final Reads reads;
    private final FolderProgress progress;

    DatasetReader(Reads reads, FolderProgress progress) {
        this.reads = reads;
        this.progress = progress;
    }

    @Override
    public Uni<String> current() {
        return reads.list(REVISION, row -> row.getString("revision")).map(rows -> rows.get(0) + loading());
    }

    /** How far loading has come is answered, too, and changes without the data. */
    private String loading() {
        DatasetLoading loading = progress.now();
        return loading == null
                ? ""
                : "-" + loading.startedAt().toEpochSecond() + "-" + loading.done() + "-" + loading.recording()
                        + (loading.finishedAt() == null ? "" : "-all");
    }

    Uni<Dataset> load() {
        return reads.list(NOW, this::read).map(rows -> rows.get(0));
    }

    private Dataset read(Row row) {
        return new Dataset(
                row.getString("revision"),
                row.getOffsetDateTime("changed_at"),
                row.getInt("reports"),
                row.getInt("claims"),
                row.getInt("incidents"),
                row.getInt("seizures"),
                row.getInt("legal_outcomes"),
                row.getInt("casualties"),
                row.getInt("measures"),
                row.getInt("statistics"),
                row.getInt("organizations"),
                row.getInt("people"),
                row.getInt("places"),
                progress.now());
    }
}
