package org.tergeu.claim.fact;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The identity of a fact; only intake writes it, and nobody deletes it. */
@Entity
@Table(name = "fact")
public class FactEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Enumerated(EnumType.STRING)
    public FactKind kind;

    @Column(name = "incident_id")
    public @Nullable Long incidentId;

    public String key;
}
