package org.tergeu.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/**
 * Type of firearm, after the types of the UNODC Illicit Arms Flows Questionnaire; the finer ones are what reports
 * name.
 */
@Description("Type of firearm, after the types of the UNODC questionnaire on illicit arms flows.")
public enum FirearmType {
    @Description("Handgun that is not a revolver.")
    PISTOL,

    @Description("Handgun with a revolving cylinder.")
    REVOLVER,

    @Description("Shoulder weapon with a rifled barrel, where the report does not say which.")
    RIFLE,

    @Description("Rifle with selective fire and a detachable magazine, such as an AK-47.")
    ASSAULT_RIFLE,

    @Description("Rifle for aimed fire at long range, said to be one.")
    SNIPER_RIFLE,

    @Description("Shoulder weapon with a smooth bore.")
    SHOTGUN,

    @Description("Automatic weapon for pistol cartridges.")
    SUBMACHINE_GUN,

    @Description("Automatic weapon for sustained fire.")
    MACHINE_GUN,

    @Description("Pistol for less lethal, mostly rubber, bullets: a legal class of its own in post-Soviet states.")
    TRAUMATIC_PISTOL,

    @Description("Firearm of which the report does not say the type.")
    UNSPECIFIED
}
