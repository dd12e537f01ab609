package org.tergeu.claim;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.FigureColumns;
import org.tergeu.figure.Unit;

/** A version of a figure that claims give beside the main one of their fact, in a measure that does not compare with it. */
@Entity
@Table(name = "other_measure")
class OtherMeasureEntity extends VersionedEntity {

    @Enumerated(EnumType.STRING)
    Aspect aspect;

    /** The order of the figures of one aspect: that of the best claim is first. */
    int number;

    @Embedded
    @EmbeddedColumnNaming("figure_%s")
    FigureColumns figure;

    /** What distinguishes it from the others of its aspect: the base unit or the currency. */
    String measure;

    /** Best, else low, in the base unit of the dimension: what filters compare. */
    @Nullable
    BigDecimal compared;

    @Enumerated(EnumType.STRING)
    Unit.@Nullable Dimension dimension;
}
