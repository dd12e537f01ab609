package org.tergeu.figure;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** Bounds as three columns. */
@Embeddable
public class BoundsColumns {

    @Nullable
    BigDecimal low;

    @Nullable
    BigDecimal best;

    @Nullable
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
