package org.tergeu.figure;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** Bounds as three columns. */
@Embeddable
public class BoundsColumns {

    BigDecimal low;
    BigDecimal best;
    BigDecimal high;

    /** The columns of some bounds. */
    public static BoundsColumns of(Bounds bounds) {
        BoundsColumns columns = new BoundsColumns();
        columns.low = bounds.low();
        columns.best = bounds.best();
        columns.high = bounds.high();
        return columns;
    }
}
