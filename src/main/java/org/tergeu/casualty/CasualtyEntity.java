package org.tergeu.casualty;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.tergeu.claim.publication.VersionedEntity;
import org.tergeu.figure.FigureColumns;
import org.tergeu.vocabulary.CasualtyGroup;
import org.tergeu.vocabulary.Harm;

/** A version of a casualty as it is written. */
@Entity
@Table(name = "casualty")
class CasualtyEntity extends VersionedEntity {

    @Column(name = "incident_id")
    long incidentId;

    @Enumerated(EnumType.STRING)
    Harm harm;

    @Enumerated(EnumType.STRING)
    @Column(name = "harmed")
    CasualtyGroup group;

    @Embedded
    @EmbeddedColumnNaming("count_%s")
    FigureColumns count;

    @Column(name = "part_of_id")
    @Nullable
    Long partOfId;

    @Column(name = "possible_overlap")
    boolean possibleOverlap;
}
