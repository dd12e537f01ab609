package org.tergeu.claim.figure;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.tergeu.claim.publication.VersionedEntity;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.FigureColumns;

/** A version of a figure of a fact that has a row of its own. */
@Entity
@Table(name = "further_figure")
class FurtherFigureEntity extends VersionedEntity {

    @Enumerated(EnumType.STRING)
    Aspect aspect;

    @Embedded
    @EmbeddedColumnNaming("figure_%s")
    FigureColumns figure;
}
