package org.tergeu.intake.submission;

import io.smallrye.graphql.api.Nullable;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.tergeu.graphql.access.Identity;
import org.tergeu.intake.document.TextLimit;
import org.tergeu.text.Quotation;
import org.tergeu.vocabulary.ReportStatus;

/**
 * A requested change.
 *
 * @param by the caller
 * @param madeFrom the revision of the dataset that the caller has seen; null when the caller takes the report for new
 * @param idempotencyKey identifies repeats of the change; null when repeats are not recognised
 */
public record Edit(
        Identity by,
        Action action,
        @Nullable String madeFrom,
        @Nullable String idempotencyKey) {

    /** The key of the thing to change. A report whose key cannot be read is refused before this is needed. */
    public String key() {
        return Objects.requireNonNull(action.key(), "key");
    }

    /**
     * A key as it is looked for. What nothing can have as its key, such as a NUL or a megabyte, is found nowhere, and the refusal quotes it in letters that
     * can be stored and seen.
     */
    static String sought(String key) {
        return Quotation.visible(Quotation.beginning(key, TextLimit.KEY.letters()));
    }

    /** The requested change. */
    public sealed interface Action permits OfDraft, OfMerges, ThingEdit, Submit, Retract, Undo, Reinstate {

        /** The key of the report or thing; null when it cannot be read. */
        @Nullable
        String key();

        /** A digest that distinguishes this change from others. */
        String digest();
    }

    /** The requested change of a draft. */
    public sealed interface OfDraft extends Action {

        @Override
        String key();
    }

    /** Approves a draft in its present form. */
    public record Review(String key) implements OfDraft {

        public Review {
            key = sought(key);
        }

        @Override
        public String digest() {
            return "review " + key;
        }
    }

    /** Publishes a reviewed draft. */
    public record Publish(String key) implements OfDraft {

        public Publish {
            key = sought(key);
        }

        @Override
        public String digest() {
            return "publish " + key;
        }
    }

    /** Discards a draft. */
    public record Discard(String key) implements OfDraft {

        public Discard {
            key = sought(key);
        }

        @Override
        public String digest() {
            return "discard " + key;
        }
    }

    /** The kinds of things that can be merged. */
    @Enum("MergedThing")
    @Description("What is merged.")
    public enum Mergeable {
        @Description("An incident.")
        INCIDENT("an incident", "incidents", "mergeIncidents"),

        @Description("An organization.")
        ORGANIZATION("an organization", "organizations", "mergeOrganizations"),

        @Description("A public official or figure.")
        PERSON("a person", "people", "mergePeople");

        public final String one;
        public final String several;
        public final String mutation;

        Mergeable(String one, String several, String mutation) {
            this.one = one;
            this.several = several;
            this.mutation = mutation;
        }

        /** Part of the digest; empty for incidents, whose merges had digests before there were other kinds. */
        private String inDigest() {
            return this == INCIDENT ? "" : name() + " ";
        }
    }

    /** A change of whether two things are the same. */
    public sealed interface OfMerges extends Action {

        @Override
        String key();

        /** The kind of the things. */
        Mergeable thing();
    }

    /** Attributes to one thing what reports say of another. */
    public record MergeRequest(Mergeable thing, String from, String into) implements OfMerges {

        public MergeRequest {
            from = sought(from);
            into = sought(into);
        }

        @Override
        public String key() {
            return into;
        }

        @Override
        public String digest() {
            return "merge " + thing.inDigest() + from + " " + into;
        }
    }

    /** Attributes to a merged thing again what reports say of it. */
    public record Unmerge(Mergeable thing, String key) implements OfMerges {

        public Unmerge {
            key = sought(key);
        }

        @Override
        public String digest() {
            return "unmerge " + thing.inDigest() + key;
        }
    }

    /**
     * Records a report as submitted. One of status DRAFT becomes a draft beside the published version.
     *
     * @param asked the digest of the submitted report, before names of erased people were taken out
     */
    public record Submit(Incoming report, String asked) implements Action {

        /** A report as submitted. */
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

    /** Whether it is a draft, which leaves the published version unchanged. */
    public boolean isOfDraft() {
        return action instanceof OfDraft
                || (action instanceof Submit submit
                        && submit.report.problems().isEmpty()
                        && submit.report.draft().header().status() == ReportStatus.DRAFT);
    }

    /** Withdraws the claims of a report. */
    public record Retract(String key) implements Action {

        public Retract {
            key = sought(key);
        }

        @Override
        public String digest() {
            return "retract " + key;
        }
    }

    /**
     * Undoes the latest change of a report.
     *
     * @param revision the revision of that change
     */
    public record Undo(String key, String revision) implements Action {

        public Undo {
            key = sought(key);
        }

        @Override
        public String digest() {
            return "undo " + revision + " " + key;
        }
    }

    /** Restores a retracted report as it was last submitted. */
    public record Reinstate(String key) implements Action {

        public Reinstate {
            key = sought(key);
        }

        @Override
        public String digest() {
            return "reinstate " + key;
        }
    }
}
