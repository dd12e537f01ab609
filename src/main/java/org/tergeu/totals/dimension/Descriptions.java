package org.tergeu.totals.dimension;

/** Descriptions of dimensions that several totals have. */
final class Descriptions {

    static final String REGION =
            "Regions (ISO 3166-2) in which it took place, in each once, as borders were at the time. What is reported of a whole country only has none.";

    static final String DAY =
            "The day on which it occurred (or was reported, see `periodOf`); none when reports leave more than one open.";

    static final String WEEK =
            "The week in which it occurred (or was reported, see `periodOf`), given by its Monday (ISO 8601); none when it may have been in two.";

    static final String MONTH =
            "The month in which it occurred (or was reported, see `periodOf`), given by its first day; none when it may have been in two.";

    static final String QUARTER =
            "The quarter in which it occurred (or was reported, see `periodOf`), given by its first day; none when it may have been in two.";

    static final String YEAR =
            "The year in which it occurred (or was reported, see `periodOf`), given by its first day; none when it may have been in two.";

    static final String ORGANIZATION =
            "Organizations that took part in the incident, in each once; only in the roles that the incident filter's `role` names, if it names any.";

    private Descriptions() {}
}
