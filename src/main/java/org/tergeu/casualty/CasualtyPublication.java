package org.tergeu.casualty;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.tergeu.claim.fact.ClaimedFact;
import org.tergeu.claim.fact.ClaimedFacts;
import org.tergeu.claim.fact.FactKind;
import org.tergeu.claim.fact.Known;
import org.tergeu.claim.publication.Publication;
import org.tergeu.claim.publication.SideBySide;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.FigureColumns;
import org.tergeu.figure.Resolution;
import org.tergeu.vocabulary.CasualtyGroup;
import org.tergeu.vocabulary.Harm;

/** Publishes casualties. */
@Singleton
class CasualtyPublication implements Publication {

    private final CasualtyRepository repository;

    CasualtyPublication(CasualtyRepository repository) {
        this.repository = repository;
    }

    private record CasualtyValue(
            Harm harm, CasualtyGroup group, @Nullable Long partOfId, boolean possibleOverlap, Resolution count) {}

    @Override
    public Uni<Void> publish(ClaimedFacts facts) {
        SideBySide<?, Boolean, CasualtyValue> together = SamePeople.of(facts, CasualtyPublication::value);
        return repository.replaceVersions(facts, FactKind.CASUALTY, together::versions, CasualtyPublication::row);
    }

    private static CasualtyValue value(Known known, boolean reportedTwice) {
        return new CasualtyValue(
                known.required(CasualtyDetail.class, CasualtyDetail::harm),
                known.required(CasualtyDetail.class, CasualtyDetail::group),
                known.first(CasualtyDetail.class, CasualtyDetail::partOfId),
                // One report that sees a possible overlap is enough to warn.
                reportedTwice
                        || known.each(CasualtyDetail.class, CasualtyDetail::possibleOverlap)
                                .contains(true),
                known.figure(Aspect.COUNT).orElseThrow());
    }

    private static CasualtyEntity row(ClaimedFact fact, CasualtyValue value) {
        CasualtyEntity row = new CasualtyEntity();
        row.incidentId = fact.incident();
        row.harm = value.harm();
        row.group = value.group();
        row.count = FigureColumns.of(value.count());
        row.partOfId = value.partOfId();
        row.possibleOverlap = value.possibleOverlap();
        return row;
    }
}
