package org.tergeu.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/**
 * Step of criminal procedure, in the order in which it is usually reached. Steps are counted apart and never added:
 * the same people pass through several.
 */
@Description("Step of criminal procedure. Only a conviction establishes guilt, and only as long as it stands.")
public enum ProcedureStage {
    @Description("A criminal case was registered. Nobody need be accused yet.")
    CASE_OPENED,

    @Description("Someone was named a suspect. Guilt is not established.")
    SUSPECTED,

    @Description("Someone is sought by warrant or notice. Guilt is not established.")
    WANTED,

    @Description("Someone was taken into police custody or arrested for a short time. Guilt is not established.")
    DETAINED,

    @Description(
            "Someone is held before trial, in a detention facility or by order of a court. Guilt is not established.")
    IN_CUSTODY,

    @Description("Someone was formally charged or indicted. Guilt is not established.")
    CHARGED,

    @Description("The case was handed over to a court. Guilt is not established.")
    SENT_TO_COURT,

    @Description("A court has found guilt.")
    CONVICTED,

    @Description("A court has imposed a penalty, and so has found guilt.")
    SENTENCED,

    @Description("A penalty was lowered after sentencing; the conviction stands.")
    SENTENCE_REDUCED,

    @Description("Someone was let go, for whatever reason. Says nothing about guilt.")
    RELEASED,

    @Description(
            "A court has found that guilt is not proven. It ends the guilt that an earlier conviction established.")
    ACQUITTED,

    @Description(
            "A court or another competent authority has overturned, quashed or annulled a conviction, which no longer establishes guilt.")
    CONVICTION_OVERTURNED,

    @Description("Proceedings were ended without a judgment.")
    CASE_CLOSED;

    /**
     * Whether a court finds guilt at this step: true from a conviction on. What ends a procedure (release, acquittal,
     * a case closed) establishes none, although it comes later (presumption of innocence: ICCPR, article 14(2)).
     */
    public boolean establishesGuilt() {
        return switch (this) {
            case CONVICTED, SENTENCED, SENTENCE_REDUCED -> true;
            case CASE_OPENED,
                    SUSPECTED,
                    WANTED,
                    DETAINED,
                    IN_CUSTODY,
                    CHARGED,
                    SENT_TO_COURT,
                    RELEASED,
                    ACQUITTED,
                    CONVICTION_OVERTURNED,
                    CASE_CLOSED -> false;
        };
    }

    /** Whether this step ends the guilt that an earlier one has established. A release or a closed case says nothing about it. */
    public boolean endsGuilt() {
        return this == ACQUITTED || this == CONVICTION_OVERTURNED;
    }
}
