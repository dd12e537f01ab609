package org.tergeu.intake;

import io.smallrye.graphql.api.Nullable;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.tergeu.graphql.access.Identity;
import org.tergeu.vocabulary.ReportStatus;

/**
 * A change of a report that somebody asks for.
 *
 * @param by who asks
 * @param madeFrom the revision of the dataset that they had before them; null when they take the report for new
 * @param idempotencyKey what makes a repeat known; null when it is not to be
 */
public record Edit(
        Identity by,
        Action action,
        @Nullable String madeFrom,
        @Nullable String idempotencyKey) {

    /** The key of what is changed; a report whose key cannot be read is refused before anybody needs it. */
    String key() {
        return Objects.requireNonNull(action.key(), "key");
    }

    /** The requested change. */
    public sealed interface Action permits OfDraft, OfMerges, ThingEdit, Submit, Retract, Undo, Reinstate {

        /** The report's key; null when it cannot be read. */
        @Nullable
        String key();

        /** What distinguishes it from another change. */
        String digest();
    }

    /** The requested change of a draft. */
    public sealed interface OfDraft extends Action {

        @Override
        String key();
    }

    /** That a draft is approved as it is. */
    public record Review(String key) implements OfDraft {

        @Override
        public String digest() {
            return "review " + key;
        }
    }

    /** That a reviewed draft counts. */
    public record Publish(String key) implements OfDraft {

        @Override
        public String digest() {
            return "publish " + key;
        }
    }

    /** That a draft is thrown away. */
    public record Discard(String key) implements OfDraft {

        @Override
        public String digest() {
            return "discard " + key;
        }
    }

    /** What is merged. */
    @Enum("MergedThing")
    @Description("What is merged.")
    public enum Mergeable {
        @Description("An incident.")
        INCIDENT("an incident", "incidents", "mergeIncidents"),

        @Description("An organization.")
        ORGANIZATION("an organization", "organizations", "mergeOrganizations"),

        @Description("A public official or figure.")
        PERSON("a person", "people", "mergePeople");

        final String one;
        final String several;
        final String mutation;

        Mergeable(String one, String several, String mutation) {
            this.one = one;
            this.several = several;
            this.mutation = mutation;
        }

        /** Incidents were the first, and had no need of it. */
        private String inDigest() {
            return this == INCIDENT ? "" : name() + " ";
        }
    }

    /** The requested change of two things that turn out to be one. */
    public sealed interface OfMerges extends Action {

        @Override
        String key();

        /** What they are. */
        Mergeable thing();
    }

    /** Attributes to one thing what reports say of another. */
    public record MergeRequest(Mergeable thing, String from, String into) implements OfMerges {

        @Override
        public String key() {
            return into;
        }

        @Override
        public String digest() {
            return "merge " + thing.inDigest() + from + " " + into;
        }
    }

    /** That what reports say of one that was merged is said of itself again. */
    public record Unmerge(Mergeable thing, String key) implements OfMerges {

        @Override
        public String digest() {
            return "unmerge " + thing.inDigest() + key;
        }
    }

    /**
     * That a report is recorded as it is given; one of status DRAFT becomes a draft beside what stands.
     *
     * @param asked the digest of what was given, also when names of erased people were taken out of it since
     */
    public record Submit(Incoming report, String asked) implements Action {

        /** The report as it was given. */
        public Submit(Incoming report) {
            this(report, report.fingerprint());
        }

        @Override
        public @Nullable String key() {
            return report.key();
        }

        @Override
        public String digest() {
            return "submit " + asked;
        }
    }

    /** Whether it is of a draft, and leaves what stands alone until it is published. */
    boolean isOfDraft() {
        return action instanceof OfDraft
                || (action instanceof Submit submit
                        && submit.report.problems().isEmpty()
                        && submit.report.draft().header().status() == ReportStatus.DRAFT);
    }

    /** That the claims of a report count no more. */
    public record Retract(String key) implements Action {

        @Override
        public String digest() {
            return "retract " + key;
        }
    }

    /**
     * That a report is as it was before its latest change.
     *
     * @param revision of that change
     */
    public record Undo(String key, String revision) implements Action {

        @Override
        public String digest() {
            return "undo " + revision + " " + key;
        }
    }

    /** That a retracted report counts again, as it was submitted last. */
    public record Reinstate(String key) implements Action {

        @Override
        public String digest() {
            return "reinstate " + key;
        }
    }
}
