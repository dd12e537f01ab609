package org.tergeu.claim;

import java.time.LocalDate;
import org.tergeu.calendar.FuzzyDate;

/**
 * What a claim says with dates. They are kept as they are stated; whoever reads a claim gets them as of the day of its report.
 *
 * @param <D> what says it
 * @see FuzzyDate#by
 */
public interface Dated<D> {

    /** The same with each of its dates as a report of a day means it. */
    D by(LocalDate reported);
}
