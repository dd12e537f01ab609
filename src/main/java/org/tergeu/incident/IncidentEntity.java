package org.tergeu.incident;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.tergeu.calendar.FuzzyDateColumns;
import org.tergeu.claim.publication.VersionedEntity;
import org.tergeu.offence.OffenceColumns;
import org.tergeu.vocabulary.IncidentKind;
import org.tergeu.vocabulary.IncidentStatus;

/** A version of an incident as it is written. */
@Entity
@Table(name = "incident")
class IncidentEntity extends VersionedEntity {

    String key;
    String name;
    String summary;

    @Enumerated(EnumType.STRING)
    IncidentKind kind;

    @Enumerated(EnumType.STRING)
    IncidentStatus status;

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

    @Column(name = "part_of_id")
    @Nullable
    Long partOfId;

    /** What reports say that it is about; null when none does, and its kind alone says it. */
    @Embedded
    @EmbeddedColumnNaming("offence_%s")
    @Nullable
    OffenceColumns offences;

    /** Whether reports contradict each other; the database adds what is inconsistent. */
    boolean contradicted;

    @Column(name = "first_reported")
    LocalDate firstReported;

    /** As is known now, in all versions: else each report would make one. */
    @Column(name = "last_reported")
    LocalDate lastReported;

    @Column(name = "updated_at")
    OffsetDateTime updatedAt;
}
