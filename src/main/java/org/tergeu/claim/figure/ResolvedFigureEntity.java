package org.tergeu.claim.figure;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.tergeu.claim.publication.VersionedEntity;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.BoundsColumns;

/** A version of a figure with differing claims, as rules other than the default resolve it. */
@Entity
@Table(name = "resolved_figure")
class ResolvedFigureEntity extends VersionedEntity {

    @Enumerated(EnumType.STRING)
    Aspect aspect;

    /** The base unit or the currency, which distinguishes figures of one aspect. */
    String measure;

    BigDecimal disagreement;

    @Embedded
    @EmbeddedColumnNaming("conservative_%s")
    BoundsColumns conservative;

    @Embedded
    @EmbeddedColumnNaming("informative_%s")
    BoundsColumns informative;

    @Embedded
    @EmbeddedColumnNaming("representative_%s")
    BoundsColumns representative;
}
