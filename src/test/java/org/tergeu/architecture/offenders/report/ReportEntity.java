package org.tergeu.architecture.offenders.report;

import org.tergeu.architecture.offenders.place.Street;

/** Closes a circle with places. */
public class ReportEntity {

    private Street street;
}
