package org.tergeu.claim.fact;

import java.time.LocalDate;
import org.tergeu.calendar.FuzzyDate;

/**
 * A detail of a claim that has dates. The database has the dates as reported; the day of the report bounds them when they are read.
 *
 * @param <D> the detail
 * @see FuzzyDate#by
 */
public interface Dated<D> {

    /** The same detail, with the dates as a report of that day means them. */
    D by(LocalDate reported);
}
