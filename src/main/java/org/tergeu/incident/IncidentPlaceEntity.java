package org.tergeu.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.tergeu.claim.publication.VersionedEntity;
import org.tergeu.vocabulary.PlacePrecision;

/** A version of where an incident took place, as it is written. */
@Entity
@Table(name = "incident_place")
class IncidentPlaceEntity extends VersionedEntity {

    @Column(name = "incident_id")
    long incidentId;

    @Column(name = "place_code")
    String placeCode;

    @Enumerated(EnumType.STRING)
    PlacePrecision precision;

    boolean disputed;
}
