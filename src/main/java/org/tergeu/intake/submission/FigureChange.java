package org.tergeu.intake.submission;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import org.tergeu.claim.fact.FactKind;
import org.tergeu.figure.Aspect;
import org.tergeu.vocabulary.Agreement;
import org.tergeu.vocabulary.Qualifier;

/**
 * A figure that a change would alter.
 *
 * @param before null when there is none yet
 * @param after null when there would be none
 */
public record FigureChange(
        FigureAddress address,
        @Nullable Stand before,
        @Nullable Stand after) {

    /**
     * The address of a figure.
     *
     * @param incident the key of the incident; null for a statistic
     * @param key the key of the fact
     * @param measure the further measure of the figure, such as tenge beside dollars; null for the main one
     */
    public record FigureAddress(
            @Nullable String incident,
            FactKind kind,
            String key,
            Aspect aspect,
            @Nullable String measure) {

        public static FigureAddress of(Object[] row) {
            return new FigureAddress(
                    (String) row[0],
                    FactKind.valueOf((String) row[1]),
                    (String) row[2],
                    Aspect.valueOf((String) row[3]),
                    (String) row[12]);
        }
    }

    /** The value of a figure. */
    public record Stand(
            Qualifier qualifier,
            @Nullable BigDecimal low,
            @Nullable BigDecimal best,
            @Nullable BigDecimal high,
            @Nullable String unit,
            @Nullable String currency,
            Agreement agreement,
            int origins) {

        public static Stand of(Object[] row) {
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
