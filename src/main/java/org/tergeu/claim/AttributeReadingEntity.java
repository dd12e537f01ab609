package org.tergeu.claim;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.tergeu.vocabulary.FactAttribute;

/** A version of what reports say of an attribute beside the reading that is shown; lists find the fact by it, too. */
@Entity
@Table(name = "attribute_reading")
class AttributeReadingEntity extends VersionedEntity {

    @Column(name = "incident_id")
    @Nullable
    Long incidentId;

    @Enumerated(EnumType.STRING)
    FactAttribute attribute;

    String value;

    @Nullable
    LocalDate earliest;

    @Nullable
    LocalDate latest;
}
