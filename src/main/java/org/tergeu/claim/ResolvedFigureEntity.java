package org.tergeu.claim;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.BoundsColumns;

/** A version of what other rules than the usual one make of a figure whose claims differ. */
@Entity
@Table(name = "resolved_figure")
class ResolvedFigureEntity extends VersionedEntity {

    @Enumerated(EnumType.STRING)
    Aspect aspect;

    /** What distinguishes it from the others of its aspect: the base unit or the currency. */
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
