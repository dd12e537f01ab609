package org.tergeu.architecture.offenders.outcome;

import org.tergeu.architecture.offenders.seizure.SeizureEntity;

/** Refers to a room beside it. */
class LegalOutcome {

    private SeizureEntity seizure;
}
