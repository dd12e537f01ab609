package org.tergeu.statistic;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.tergeu.claim.publication.VersionedEntity;
import org.tergeu.figure.FigureColumns;
import org.tergeu.vocabulary.PeriodKind;
import org.tergeu.vocabulary.StatisticMeasure;

/** A version of a statistic as it is written. */
@Entity
@Table(name = "statistic")
class StatisticEntity extends VersionedEntity {

    String key;
    String name;

    @Enumerated(EnumType.STRING)
    StatisticMeasure measure;

    @Embedded
    @EmbeddedColumnNaming("figure_%s")
    FigureColumns figure;

    @Column(name = "period_from")
    @Nullable
    LocalDate periodFrom;

    @Column(name = "period_to")
    @Nullable
    LocalDate periodTo;

    @Enumerated(EnumType.STRING)
    @Column(name = "period_kind")
    @Nullable
    PeriodKind periodKind;

    @Column(name = "place_code")
    @Nullable
    String placeCode;

    @Column(name = "announced_at_id")
    @Nullable
    Long announcedAtId;

    @Column(name = "part_of_id")
    @Nullable
    Long partOfId;
}
