package org.tergeu.measure;

import jakarta.inject.Singleton;
import org.tergeu.incident.FactNodes;

/** Measures by identifier. */
@Singleton
class MeasureNodes extends FactNodes {

    MeasureNodes(MeasureReader reader) {
        super(Measure.TYPE, reader);
    }
}
