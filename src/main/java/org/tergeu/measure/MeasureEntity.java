package org.tergeu.measure;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.tergeu.claim.publication.VersionedEntity;
import org.tergeu.figure.FigureColumns;
import org.tergeu.figure.Unit;
import org.tergeu.vocabulary.MeasureKind;

/** A version of a measure as it is written. */
@Entity
@Table(name = "measure")
class MeasureEntity extends VersionedEntity {

    @Column(name = "incident_id")
    long incidentId;

    @Enumerated(EnumType.STRING)
    MeasureKind kind;

    @Nullable
    String name;

    /** The name as it is compared; empty: it may be all of its kind. */
    String thing;

    /** What other reports may call it in fewer words. */
    String @Nullable [] shorter;

    @Embedded
    @EmbeddedColumnNaming("figure_%s")
    FigureColumns figure;

    /** Best, else low, in the base unit of its dimension or in its currency: what filters and orders compare. */
    @Column(name = "figure_compared")
    @Nullable
    BigDecimal figureCompared;

    @Enumerated(EnumType.STRING)
    @Column(name = "figure_dimension")
    Unit.@Nullable Dimension figureDimension;
}
