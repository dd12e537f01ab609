package org.tergeu.incident;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.tergeu.calendar.FuzzyDateColumns;
import org.tergeu.claim.publication.VersionedEntity;

/** A version of a part of an incident in one place, as it is written; its fact is the place of the incident. */
@Entity
@Table(name = "incident_episode")
class EpisodeEntity extends VersionedEntity {

    @Column(name = "incident_id")
    long incidentId;

    @Column(name = "place_code")
    String placeCode;

    /** Which of those of the place, in their order. */
    int number;

    @Nullable
    String name;

    @Embedded
    @EmbeddedColumnNaming("occurred_%s")
    @Nullable
    FuzzyDateColumns occurred;

    @Column(name = "occurred_at")
    @Nullable
    OffsetDateTime occurredAt;

    @Column(name = "occurred_zone")
    @Nullable
    String occurredZone;
}
