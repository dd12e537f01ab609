package org.tergeu.intake;

import java.util.List;

/** Records reports within one transaction. */
public interface Together {

    /**
     * Records some, and waits for that.
     *
     * @param reports of different keys
     * @return what became of each, in their order
     */
    List<Reception> record(List<Incoming> reports);
}
