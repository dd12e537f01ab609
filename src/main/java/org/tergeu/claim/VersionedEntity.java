package org.tergeu.claim;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;

/** What every row of a published table has: which fact, and for which days it was known so. */
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

    /** Says which fact's version the row is. */
    public final void identify(ClaimedFact fact, Version<?> version) {
        factId = fact.id();
        position = fact.position();
        knownFrom = version.from();
        knownTo = version.to();
    }
}
