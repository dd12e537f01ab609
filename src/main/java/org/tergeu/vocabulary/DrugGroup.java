package org.tergeu.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/**
 * Group of drugs, after the drug groups under which UNODC collects seizures (Annual Report Questionnaire, World Drug
 * Report).
 */
@Description("Group of drugs, after the drug groups of UNODC.")
public enum DrugGroup {
    @Description("Cannabis herb, resin, oil and plants (UNODC drug group).")
    CANNABIS,

    @Description("Cocaine in every form, coca leaf included (UNODC drug group: cocaine-type).")
    COCAINE,

    @Description("Opium, heroin, morphine and synthetic opioids (UNODC drug group).")
    OPIOIDS,

    @Description("Amphetamine, methamphetamine, \"ecstasy\" (UNODC drug group: ATS).")
    AMPHETAMINE_TYPE_STIMULANTS,

    @Description("Substances of abuse outside of the conventions of 1961 and 1971, such as synthetic cathinones and "
            + "cannabinoids (UNODC drug group: NPS).")
    NEW_PSYCHOACTIVE,

    @Description("Sedatives and tranquillizers (UNODC drug group).")
    SEDATIVES,

    @Description("Hallucinogens such as LSD (UNODC drug group).")
    HALLUCINOGENS,

    @Description("Chemicals used to make drugs (UN convention of 1988, tables I and II).")
    PRECURSORS,

    @Description("\"Synthetic drugs\" of which the report does not say the substance.")
    SYNTHETIC_UNSPECIFIED,

    @Description("\"Drugs\", of which the report says no more.")
    UNSPECIFIED
}
