package org.tergeu.intake;

import java.util.List;
import org.tergeu.intake.document.Decision;

/** Records what somebody brings, some of it at a time. */
public interface Together {

    /**
     * Records some reports, and waits for that.
     *
     * @param reports of different keys
     * @return what became of each, in their order
     */
    List<Reception> record(List<Incoming> reports);

    /**
     * Makes some decisions, one after the other, and waits for that.
     *
     * @return what became of each, in their order
     */
    List<Reception> decide(List<Decision> decisions);
}
