package org.tergeu.statistic;

import jakarta.inject.Singleton;
import org.tergeu.incident.FactNodes;

/** Statistics by identifier. */
@Singleton
class StatisticNodes extends FactNodes {

    StatisticNodes(StatisticReader reader) {
        super(Statistic.TYPE, reader);
    }
}
