package org.tergeu.intake.definition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.tergeu.intake.submission.DescribedThing;

/** The description of an organization, a person or a place by one report. */
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

    /** Its alphabetical order puts descriptions that stand first, and then those of more credible reports. */
    String rank;
}
