package org.tergeu.intake.submission;

import java.util.List;
import org.tergeu.intake.document.Decision;

/** Records an import in parts, all in one transaction. */
public interface Together {

    /**
     * Records some reports, and waits for that.
     *
     * @param reports reports with different keys
     * @return the result for each, in their order
     */
    List<Reception> record(List<Incoming> reports);

    /**
     * Makes some decisions, one after the other, and waits for that.
     *
     * @return the result for each, in their order
     */
    List<Reception> decide(List<Decision> decisions);
}
