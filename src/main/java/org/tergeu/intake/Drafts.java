package org.tergeu.intake;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;
import org.hibernate.reactive.mutiny.Mutiny.Query;
import org.tergeu.intake.document.ReportDraft.Header;
import org.tergeu.intake.submission.DraftStatus;
import org.tergeu.intake.submission.Incoming;

/** Reads and writes drafts, within the current transaction. */
@ApplicationScoped
class Drafts {

    private static final String FIND =
            "select status, publisher, document, fingerprint, made_from, revision, changed_by, cast(extract(epoch from changed_at) * 1000 as bigint) from draft where key = :key";
    private static final String SEEN =
            "select document from draft_version where key = :key and revision <= :revision order by revision desc limit 1";
    private static final String SAVE = """
            insert into draft (key, status, title, publisher, document, fingerprint, made_from)
            values (:key, 'DRAFT', :title, :publisher, :document, :fingerprint, :from)
            on conflict (key) do update set status = 'DRAFT', title = excluded.title, publisher = excluded.publisher, document = excluded.document,
                fingerprint = excluded.fingerprint, made_from = excluded.made_from""";
    private static final String REVIEW = "update draft set status = 'REVIEWED' where key = :key";
    private static final String DELETE = "delete from draft where key = :key";

    /** The draft of a key; null when there is none. */
    Uni<StoredDraft> find(String key) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FIND, Object[].class)
                        .setParameter("key", key)
                        .getResultList())
                .map(rows -> rows.isEmpty() ? null : read(rows.get(0)));
    }

    /** The text of a draft at a revision of the dataset, if it has changed since; null when there was no draft. */
    Uni<String> seen(String key, long revision) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(SEEN, String.class)
                        .setParameter("key", key)
                        .setParameter("revision", revision)
                        .getResultList())
                .map(rows -> rows.isEmpty() ? null : rows.get(0));
    }

    private static StoredDraft read(Object[] row) {
        return new StoredDraft(
                DraftStatus.valueOf((String) row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                ((Number) row[4]).longValue(),
                ((Number) row[5]).longValue(),
                (String) row[6],
                OffsetDateTime.ofInstant(Instant.ofEpochMilli(((Number) row[7]).longValue()), ZoneOffset.UTC));
    }

    /** @param revision the revision of the dataset that the editor has seen */
    Uni<Void> save(Incoming report, long revision) {
        Header header = report.draft().header();
        return update(
                SAVE,
                header.key(),
                query -> query.setParameter("title", header.title())
                        .setParameter("publisher", header.publisher())
                        .setParameter("document", report.document())
                        .setParameter("fingerprint", report.fingerprint())
                        .setParameter("from", revision));
    }

    Uni<Void> review(String key) {
        return update(REVIEW, key, query -> query);
    }

    Uni<Void> delete(String key) {
        return update(DELETE, key, query -> query);
    }

    private static Uni<Void> update(String sql, String key, UnaryOperator<Query<Object>> parameters) {
        return Panache.getSession()
                .chain(session -> parameters
                        .apply(session.<Object>createNativeQuery(sql).setParameter("key", key))
                        .executeUpdate())
                .replaceWithVoid();
    }
}
