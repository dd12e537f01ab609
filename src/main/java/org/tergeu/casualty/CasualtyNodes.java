package org.tergeu.casualty;

import jakarta.inject.Singleton;
import org.tergeu.incident.FactNodes;

/** Casualties by identifier. */
@Singleton
class CasualtyNodes extends FactNodes {

    CasualtyNodes(CasualtyReader reader) {
        super(Casualty.TYPE, reader);
    }
}
