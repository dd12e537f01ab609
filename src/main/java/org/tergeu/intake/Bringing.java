package org.tergeu.intake;

import io.smallrye.graphql.api.Nullable;
import org.tergeu.graphql.access.Identity;

/**
 * Who brings reports, many at once.
 *
 * @param by who they are; what they may do is asked of each report
 * @param madeFrom the revision of the dataset that they had before them: a report that was changed since is refused; null when what they bring counts
 *     whatever was there
 */
public record Bringing(Identity by, @Nullable String madeFrom) {

    /** The change of one report, from a revision. */
    Edit edit(Incoming report, @Nullable String from) {
        return new Edit(by, new Edit.Submit(report), from, null);
    }
}
