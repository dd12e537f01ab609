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

    @Description("A decision was taken to a higher court. It stands until that decides.")
    APPEALED,

    @Description(
            "A higher court has left a decision as it was. It establishes no guilt by itself: the conviction does.")
    UPHELD,

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

    @Description(
            "A higher court has overturned a decision without saying that it was a conviction. One that was there no longer establishes guilt.")
    OVERTURNED,

    @Description("A new trial was ordered. What the former one has found no longer establishes guilt.")
    RETRIAL,

    @Description("Someone was handed over to another state for trial or punishment. Says nothing about guilt.")
    EXTRADITED,

    @Description("Someone was removed from the country by force. Says nothing about guilt.")
    DEPORTED,

    @Description(
            "Someone, such as a diplomat or a foreigner, was ordered to leave the country. Says nothing about guilt.")
    EXPELLED,

    @Description("A penalty was remitted for one person by an act of grace; the conviction stands.")
    PARDONED,

    @Description(
            "A penalty or a prosecution was dropped for a class of people by law; a conviction that was there stands as reported.")
    AMNESTIED,

    @Description("Proceedings were ended without a judgment.")
    CASE_CLOSED,

    @Description("A step that is none of these; its name says which.")
    OTHER;

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
                    APPEALED,
                    UPHELD,
                    RELEASED,
                    ACQUITTED,
                    CONVICTION_OVERTURNED,
                    OVERTURNED,
                    RETRIAL,
                    EXTRADITED,
                    DEPORTED,
                    EXPELLED,
                    PARDONED,
                    AMNESTIED,
                    CASE_CLOSED,
                    OTHER -> false;
        };
    }

    /** Whether this step ends the guilt that an earlier one has established. A release or a closed case says nothing about it. */
    public boolean endsGuilt() {
        return switch (this) {
            case ACQUITTED, CONVICTION_OVERTURNED, OVERTURNED, RETRIAL -> true;
            case CASE_OPENED,
                    SUSPECTED,
                    WANTED,
                    DETAINED,
                    IN_CUSTODY,
                    CHARGED,
                    SENT_TO_COURT,
                    CONVICTED,
                    SENTENCED,
                    APPEALED,
                    UPHELD,
                    SENTENCE_REDUCED,
                    RELEASED,
                    EXTRADITED,
                    DEPORTED,
                    EXPELLED,
                    PARDONED,
                    AMNESTIED,
                    CASE_CLOSED,
                    OTHER -> false;
        };
    }
}
