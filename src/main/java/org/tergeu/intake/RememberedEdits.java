package org.tergeu.intake;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.apache.commons.codec.digest.DigestUtils;
import org.tergeu.intake.submission.Edit;
import org.tergeu.intake.submission.Edited;
import org.tergeu.intake.submission.Edited.Done;
import org.tergeu.intake.submission.Edited.RefusedEdit;
import org.tergeu.intake.submission.Submission;
import org.tergeu.intake.submission.Submission.Outcome;
import org.tergeu.intake.submission.UserErrorCode;
import org.tergeu.platform.sql.StoredJson;

/**
 * The first result of each change with an idempotency key, for a day. A repeat gets this result, also after a crash, since it is stored in the
 * transaction of the change. A change that changed nothing has a result as well; a refused one has none.
 */
@ApplicationScoped
class RememberedEdits {

    private static final int LONGEST = 200;

    private static final String FIND =
            "select digest, result from remembered_edit where subject = :subject and key = :key and made_at > now() - interval '1 day'";
    private static final String FORGET = "delete from remembered_edit where made_at <= now() - interval '1 day'";
    private static final String KEEP =
            "insert into remembered_edit (subject, key, digest, result) values (:subject, :key, :digest, :result)";

    /** A stored result. */
    @RegisterForReflection
    record RememberedResult(String report, Outcome outcome, List<String> warnings, long revision) {}

    /** The first result of the change, or a refusal when the key is unusable or was used for another change; null when the change is new. */
    Uni<Edited> find(Edit edit) {
        String key = edit.idempotencyKey();
        if (key == null) {
            return Uni.createFrom().nullItem();
        }
        int letters = key.codePointCount(0, key.length());
        if (key.isBlank() || letters > LONGEST || key.chars().anyMatch(Character::isISOControl)) {
            return Uni.createFrom()
                    .item(RefusedEdit.of(
                            UserErrorCode.INVALID,
                            "idempotencyKey",
                            fault(key, letters) + "; allowed: a text of 1 to " + LONGEST
                                    + " letters without control characters"));
        }
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FIND, Object[].class)
                        .setParameter("subject", edit.by().subject())
                        .setParameter("key", digest(key))
                        .getResultList())
                .map(rows -> rows.isEmpty() ? null : first(edit, rows.get(0)));
    }

    private static String fault(String key, int letters) {
        if (key.isBlank()) {
            return "is blank";
        }
        return letters > LONGEST
                ? "has " + letters + " letters"
                : "has the control character "
                        + String.format(
                                Locale.ROOT,
                                "U+%04X",
                                key.chars()
                                        .filter(Character::isISOControl)
                                        .findFirst()
                                        .orElseThrow());
    }

    private static @Nullable Edited first(Edit edit, Object[] row) {
        if (!row[0].equals(digest(edit))) {
            return RefusedEdit.of(
                    UserErrorCode.KEY_REUSED,
                    "idempotencyKey",
                    "read '" + edit.idempotencyKey()
                            + "', which was used for another change within the last day; allowed: a key of its own");
        }
        RememberedResult kept = StoredJson.read((String) row[1], RememberedResult.class);
        return new Done(new Submission(kept.report, kept.outcome, kept.warnings), kept.revision, true);
    }

    /** Stores the result of a change. */
    Uni<Void> keep(Edit edit, Done done) {
        String key = edit.idempotencyKey();
        if (key == null) {
            return Uni.createFrom().voidItem();
        }
        Submission submission = done.submission();
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FORGET)
                        .executeUpdate()
                        .chain(() -> session.createNativeQuery(KEEP)
                                .setParameter("subject", edit.by().subject())
                                .setParameter("key", digest(key))
                                .setParameter("digest", digest(edit))
                                .setParameter(
                                        "result",
                                        StoredJson.write(new RememberedResult(
                                                submission.report(),
                                                submission.outcome(),
                                                submission.warnings(),
                                                done.revision())))
                                .executeUpdate()))
                .replaceWithVoid();
    }

    private static String digest(Edit edit) {
        return digest(edit.action().digest() + " " + edit.madeFrom());
    }

    /** Keys are stored as digests, since callers put into them what the change is about, such as a name that is erased later. */
    private static String digest(String text) {
        return DigestUtils.sha256Hex(text);
    }
}
