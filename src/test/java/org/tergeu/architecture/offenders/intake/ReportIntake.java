package org.tergeu.architecture.offenders.intake;

import org.tergeu.architecture.offenders.report.ReportEntity;
import org.tergeu.architecture.offenders.seizure.SeizureEntity;

/** Writes a report, as it may, and a seizure, as it may not. */
class ReportIntake {

    private ReportEntity report;
    private SeizureEntity seizure;
}
