package org.tergeu.claim.figure;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.tergeu.claim.publication.VersionedEntity;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.FigureColumns;
import org.tergeu.figure.Unit;

/** A version of a figure in a measure that does not compare with that of the main figure. */
@Entity
@Table(name = "other_measure")
class OtherMeasureEntity extends VersionedEntity {

    @Enumerated(EnumType.STRING)
    Aspect aspect;

    /** The order of the figures of one aspect: first that of the most credible claim. */
    int number;

    @Embedded
    @EmbeddedColumnNaming("figure_%s")
    FigureColumns figure;

    /** The base unit or the currency, which distinguishes figures of one aspect. */
    String measure;

    /** The best value, otherwise the low one, in the base unit of the dimension, for filters. */
    @Nullable
    BigDecimal compared;

    @Enumerated(EnumType.STRING)
    Unit.@Nullable Dimension dimension;
}
