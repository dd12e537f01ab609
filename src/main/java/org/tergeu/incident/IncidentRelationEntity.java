package org.tergeu.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.tergeu.claim.publication.VersionedEntity;

/** A version of a relation between two incidents, as it is written. */
@Entity
@Table(name = "incident_relation")
class IncidentRelationEntity extends VersionedEntity {

    @Column(name = "incident_id")
    long incidentId;

    @Column(name = "related_id")
    long relatedId;
}
