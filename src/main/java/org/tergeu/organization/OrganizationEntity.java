package org.tergeu.organization;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.tergeu.vocabulary.OrganizationKind;

/** An organization as it is written. */
@Entity
@Table(name = "organization")
class OrganizationEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String key;
    String name;

    @Enumerated(EnumType.STRING)
    OrganizationKind kind;

    @Column(name = "parent_id")
    @Nullable
    Long parentId;

    @Nullable
    String country;
}
