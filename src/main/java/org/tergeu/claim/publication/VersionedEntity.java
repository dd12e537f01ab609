package org.tergeu.claim.publication;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import org.tergeu.claim.fact.ClaimedFact;
import org.tergeu.claim.fact.Version;

/** The columns that every published table has: the fact, and the days for which the row holds. */
@MappedSuperclass
public abstract class VersionedEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "version_id")
    public Long versionId;

    @Column(name = "id")
    public long factId;

    @Column(name = "known_from")
    public LocalDate knownFrom;

    @Column(name = "known_to")
    public @Nullable LocalDate knownTo;

    /** Orders facts as they were reported. */
    public String position;

    /** Sets the fact and the days of the row. */
    public final void identify(ClaimedFact fact, Version<?> version) {
        factId = fact.id();
        position = fact.position();
        knownFrom = version.from();
        knownTo = version.to();
    }
}
