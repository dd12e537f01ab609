package org.tergeu.intake.submission;

import io.smallrye.graphql.api.Nullable;
import java.util.Objects;
import org.tergeu.graphql.access.Identity;
import org.tergeu.graphql.access.Role;
import org.tergeu.intake.document.Decision;
import org.tergeu.intake.submission.Edit.Mergeable;

/**
 * The importer of reports.
 *
 * @param by the identity of the importer; each report is checked against its rights
 * @param madeFrom the revision of the dataset on which the import is based: a report that was changed since is refused; null when the import replaces
 *     whatever is recorded
 */
public record Bringing(Identity by, @Nullable String madeFrom) {

    /** An import on the command line: whoever has access to the database may do everything. */
    private static final Identity OPERATOR = new Identity(null, Role.ADMIN, null);

    /** The edit that a decision requests. Without a revision, a description replaces whatever was given before. */
    public static Edit edit(@Nullable Bringing by, Decision decision, long revision) {
        String from = by == null ? null : by.madeFrom;
        return new Edit(
                by == null ? OPERATOR : by.by,
                action(decision),
                from == null && !decision.kind().isMerge() ? String.valueOf(revision) : from,
                null);
    }

    private static Edit.Action action(Decision decision) {
        return switch (decision.kind()) {
            case MERGE_INCIDENTS -> merge(Mergeable.INCIDENT, decision);
            case MERGE_ORGANIZATIONS -> merge(Mergeable.ORGANIZATION, decision);
            case MERGE_PEOPLE -> merge(Mergeable.PERSON, decision);
            case DESCRIBE_ORGANIZATION -> describe(DescribedThing.ORGANIZATION, decision);
            case DESCRIBE_PERSON -> describe(DescribedThing.PERSON, decision);
            case DESCRIBE_PLACE -> describe(DescribedThing.PLACE, decision);
        };
    }

    private static Edit.Action merge(Mergeable thing, Decision decision) {
        return new Edit.MergeRequest(thing, decision.key(), Objects.requireNonNull(decision.into(), "into"));
    }

    private static Edit.Action describe(DescribedThing thing, Decision decision) {
        return new ThingEdit.Describe(thing, decision.key(), decision.given());
    }

    /** The edit that submits a report, based on a revision. */
    public Edit edit(Incoming report, @Nullable String from) {
        return new Edit(by, new Edit.Submit(report), from, null);
    }
}
