package org.tergeu.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/**
 * What an organization is. An agency that several kinds would fit has the one that its own law gives it.
 */
@Description("What an organization is.")
public enum OrganizationKind {
    @Description("Police and other bodies of internal affairs, customs and border police included.")
    POLICE,

    @Description("Prosecution service.")
    PROSECUTION,

    @Description("State security, intelligence or counter-terrorism service.")
    SECURITY_SERVICE,

    @Description("Ministry, or a committee of one that is not itself police.")
    MINISTRY,

    @Description("Court of law.")
    COURT,

    @Description("Government, presidency or another executive body that is not a ministry.")
    GOVERNMENT,

    @Description("Legislature or a chamber of one.")
    PARLIAMENT,

    @Description("Organization of states, such as a body of the United Nations or INTERPOL.")
    INTERNATIONAL,

    @Description("Agency of a state other than the one where the incident took place.")
    FOREIGN_AGENCY,

    @Description("Group that reports describe as criminal. A description by its asserter, not a finding.")
    CRIMINAL_GROUP,

    @Description("Religious association or movement, registered or not.")
    RELIGIOUS_GROUP,

    @Description("Publisher of news.")
    MEDIA,

    @Description("Organization of civil society.")
    NGO,

    @Description("Business.")
    COMPANY,

    @Description("None of the other kinds.")
    OTHER
}
