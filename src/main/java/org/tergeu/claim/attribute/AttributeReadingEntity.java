package org.tergeu.claim.attribute;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.tergeu.claim.publication.VersionedEntity;
import org.tergeu.vocabulary.FactAttribute;

/** A version of a reading of an attribute that is not the current one; lists find the fact by it as well. */
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
