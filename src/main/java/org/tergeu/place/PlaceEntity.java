package org.tergeu.place;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.tergeu.vocabulary.PlaceLevel;

/** A place as it is written. */
@Entity
@Table(name = "place")
class PlaceEntity {

    @Id
    String code;

    @Enumerated(EnumType.STRING)
    PlaceLevel level;

    @Nullable
    Double latitude;

    @Nullable
    Double longitude;

    @Column(name = "coordinate_precision")
    @Nullable
    String coordinatePrecision;

    @Column(name = "valid_from")
    @Nullable
    LocalDate validFrom;

    @Column(name = "valid_to")
    @Nullable
    LocalDate validTo;
}
