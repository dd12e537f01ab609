package org.tergeu.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/**
 * The part that an organization or a public person is said to have had in an incident. A claim like any other: {@link
 * #SUSPECTED} says what was alleged and establishes nothing.
 */
@Description("The part that an organization or a public person is said to have had in an incident.")
public enum ParticipantRole {
    @Description("Carried out the operation, raid or arrest.")
    CONDUCTED,

    @Description("Helped whoever carried it out: forces, intelligence, expertise.")
    SUPPORTED,

    @Description("Led or supervised the criminal inquiry.")
    INVESTIGATED,

    @Description("Made it public.")
    ANNOUNCED,

    @Description("Is alleged to have taken part on the other side. An allegation, not a finding of guilt.")
    SUSPECTED,

    @Description("Was what the action or the attack was aimed at.")
    TARGET,

    @Description("Was harmed.")
    VICTIM,

    @Description("Took part in a policy event.")
    ATTENDED
}
