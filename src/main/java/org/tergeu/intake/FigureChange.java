package org.tergeu.intake;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import org.tergeu.claim.FactKind;
import org.tergeu.figure.Aspect;
import org.tergeu.vocabulary.Agreement;
import org.tergeu.vocabulary.Qualifier;

/**
 * A figure that a change would make another.
 *
 * @param before null when there is none
 * @param after null when there would be none
 */
public record FigureChange(
        FigureAddress address,
        @Nullable Stand before,
        @Nullable Stand after) {

    /**
     * Where a figure is.
     *
     * @param incident its key; null of a statistic
     * @param key of the fact
     * @param measure which further measure it is in, such as tenge beside dollars; null of the main one
     */
    public record FigureAddress(
            @Nullable String incident,
            FactKind kind,
            String key,
            Aspect aspect,
            @Nullable String measure) {

        static FigureAddress of(Object[] row) {
            return new FigureAddress(
                    (String) row[0],
                    FactKind.valueOf((String) row[1]),
                    (String) row[2],
                    Aspect.valueOf((String) row[3]),
                    (String) row[12]);
        }
    }

    /** What a figure is. */
    public record Stand(
            Qualifier qualifier,
            @Nullable BigDecimal low,
            @Nullable BigDecimal best,
            @Nullable BigDecimal high,
            @Nullable String unit,
            @Nullable String currency,
            Agreement agreement,
            int origins) {

        static Stand of(Object[] row) {
            return new Stand(
                    Qualifier.valueOf((String) row[4]),
                    number(row[5]),
                    number(row[6]),
                    number(row[7]),
                    (String) row[8],
                    (String) row[9],
                    Agreement.valueOf((String) row[10]),
                    ((Number) row[11]).intValue());
        }
    }

    private static @Nullable BigDecimal number(@Nullable Object value) {
        return value == null ? null : ((BigDecimal) value).stripTrailingZeros();
    }
}
