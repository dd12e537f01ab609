package org.tergeu.participant;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.tergeu.claim.publication.VersionedEntity;
import org.tergeu.vocabulary.ParticipantRole;

/** A version of a participant as it is written. */
@Entity
@Table(name = "participant")
class ParticipantEntity extends VersionedEntity {

    @Column(name = "incident_id")
    long incidentId;

    @Enumerated(EnumType.STRING)
    ParticipantRole role;

    @Column(name = "organization_id")
    @Nullable
    Long organizationId;

    @Column(name = "person_id")
    @Nullable
    Long personId;
}
