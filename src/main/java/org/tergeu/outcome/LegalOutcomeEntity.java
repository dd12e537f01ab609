package org.tergeu.outcome;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.tergeu.calendar.FuzzyDateColumns;
import org.tergeu.claim.VersionedEntity;
import org.tergeu.figure.FigureColumns;
import org.tergeu.vocabulary.CountUnit;
import org.tergeu.vocabulary.OutcomeBasis;
import org.tergeu.vocabulary.ProcedureStage;

/** A version of a legal outcome as it is written. */
@Entity
@Table(name = "legal_outcome")
class LegalOutcomeEntity extends VersionedEntity {

    @Column(name = "incident_id")
    long incidentId;

    @Enumerated(EnumType.STRING)
    ProcedureStage stage;

    @Enumerated(EnumType.STRING)
    OutcomeBasis basis;

    @Enumerated(EnumType.STRING)
    CountUnit counted;

    @Embedded
    @EmbeddedColumnNaming("count_%s")
    FigureColumns count;

    String subject;

    /** The subject as it is compared; empty: anybody. */
    String who;

    int telling;

    @Column(name = "person_id")
    Long personId;

    @Column(name = "organization_id")
    Long organizationId;

    /** Side by side with the provisions; empty texts stand for what is not told. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "offence_codes")
    String[] offenceCodes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "offence_provisions")
    String[] offenceProvisions;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "offence_sections")
    String[] offenceSections;

    @Column(name = "maximum_years")
    Integer maximumYears;

    @Embedded
    @EmbeddedColumnNaming("decided_%s")
    FuzzyDateColumns decided;

    /** By itself; whether it still stands is found out from all that is published of its case. */
    @Column(name = "establishes_guilt")
    boolean establishesGuilt;

    @Column(name = "ends_guilt")
    boolean endsGuilt;

    @Column(name = "part_of_id")
    Long partOfId;
}
