package org.tergeu.seizure;

import jakarta.inject.Singleton;
import org.tergeu.incident.FactNodes;

/** Seizures by identifier. */
@Singleton
class SeizureNodes extends FactNodes {

    SeizureNodes(SeizureReader reader) {
        super(Seizure.TYPE, reader);
    }
}
