package org.tergeu.claim;

import java.time.LocalDate;
import org.tergeu.calendar.FuzzyDate;

/**
 * A detail of a claim that has dates. The database keeps them as the report states them; when they are read, they end on the day of the report.
 *
 * @param <D> the detail
 * @see FuzzyDate#by
 */
public interface Dated<D> {

    /** The same with each of its dates as a report of a day means it. */
    D by(LocalDate reported);
}
