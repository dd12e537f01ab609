package org.tergeu.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How one report describes an organization, a person or a place. */
@Entity
@Table(name = "definition")
class DefinitionEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "report_id")
    Long reportId;

    @Enumerated(EnumType.STRING)
    DescribedThing thing;

    String key;
    String body;

    /** Texts in their order put the more credible report first, and those that stand before all others. */
    String rank;
}
