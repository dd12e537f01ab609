package org.tergeu.outcome;

import jakarta.inject.Singleton;
import org.tergeu.incident.FactNodes;

/** Legal outcomes by identifier. */
@Singleton
class LegalOutcomeNodes extends FactNodes {

    LegalOutcomeNodes(LegalOutcomeReader reader) {
        super(LegalOutcome.TYPE, reader);
    }
}
