package org.tergeu.outcome;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.tergeu.calendar.FuzzyDateColumns;
import org.tergeu.claim.publication.VersionedEntity;
import org.tergeu.figure.FigureColumns;
import org.tergeu.offence.OffenceColumns;
import org.tergeu.vocabulary.CountUnit;
import org.tergeu.vocabulary.OutcomeBasis;
import org.tergeu.vocabulary.ProcedureStage;
import org.tergeu.vocabulary.SentenceKind;

/** A version of a legal outcome as it is written. */
@Entity
@Table(name = "legal_outcome")
class LegalOutcomeEntity extends VersionedEntity {

    @Column(name = "incident_id")
    long incidentId;

    @Enumerated(EnumType.STRING)
    ProcedureStage stage;

    /** The name of a step without a code as it is compared; empty: of another step, or none. */
    String step;

    @Enumerated(EnumType.STRING)
    OutcomeBasis basis;

    @Enumerated(EnumType.STRING)
    CountUnit counted;

    @Embedded
    @EmbeddedColumnNaming("count_%s")
    FigureColumns count;

    @Nullable
    String subject;

    /** The subject as it is compared; empty: anybody. */
    String who;

    /** What other reports may call them in fewer words. */
    String @Nullable [] shorter;

    @Column(name = "telling")
    int account;

    /** Whether another one of the incident may be of the same people. */
    boolean alike;

    @Column(name = "person_id")
    @Nullable
    Long personId;

    @Column(name = "organization_id")
    @Nullable
    Long organizationId;

    @Embedded
    @EmbeddedColumnNaming("offence_%s")
    OffenceColumns offences;

    @Column(name = "maximum_years")
    @Nullable
    Integer maximumYears;

    @Embedded
    @EmbeddedColumnNaming("decided_%s")
    @Nullable
    FuzzyDateColumns decided;

    /** By itself; whether it still stands is found out from all that is published of its case. */
    @Column(name = "establishes_guilt")
    boolean establishesGuilt;

    @Column(name = "ends_guilt")
    boolean endsGuilt;

    @Column(name = "ends_all_guilt")
    boolean endsAllGuilt;

    @Column(name = "part_of_id")
    @Nullable
    Long partOfId;

    @Nullable
    String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "sentence_kind")
    @Nullable
    SentenceKind sentenceKind;

    @Column(name = "confiscation_ordered")
    @Nullable
    Boolean confiscationOrdered;
}
