package org.tergeu.figure;

import static java.util.Objects.requireNonNull;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.tergeu.vocabulary.Agreement;
import org.tergeu.vocabulary.ClaimStatus;
import org.tergeu.vocabulary.Qualifier;

/**
 * The one answer that the claims of a figure resolve to.
 *
 * @param bounds what the figure can be, in the unit or currency
 * @param unit UCUM code; null for money and for bare numbers, such as plain counts of people
 * @param currency ISO 4217 code; null for everything but money
 * @param asOf the day for which a total that grows is true; null where no claim names such a day
 * @param origins how many independent asserters the figure rests on; 0 if nothing of it can be read
 * @param statuses what became of each claim, by its id
 * @param reason how the answer came about, in English, for editors
 * @param choices what other rules come to
 */
public record Resolution(
        Qualifier qualifier,
        Bounds bounds,
        @Nullable String unit,
        @Nullable String currency,
        @Nullable LocalDate asOf,
        Agreement agreement,
        int origins,
        Map<Long, ClaimStatus> statuses,
        String reason,
        Choices choices) {

    /** Of one claim at most, so that every rule comes to the same. */
    Resolution(
            Qualifier qualifier,
            Bounds bounds,
            @Nullable String unit,
            @Nullable String currency,
            @Nullable LocalDate asOf,
            Agreement agreement,
            int origins,
            Map<Long, ClaimStatus> statuses,
            String reason) {
        this(qualifier, bounds, unit, currency, asOf, agreement, origins, statuses, reason, Choices.same(bounds));
    }

    /** What filters and orders compare: the best value, else the least, in the {@linkplain #dimension base unit}; null if there is neither. */
    public @Nullable BigDecimal compared() {
        BigDecimal value = bounds.best() == null ? bounds.low() : bounds.best();
        return value == null || currency != null
                ? value
                : unitOf().convert(value, unitOf().dimension().base());
    }

    /** What its unit measures, a bare number pieces; null for money. */
    public Unit.@Nullable Dimension dimension() {
        return currency != null ? null : unitOf().dimension();
    }

    private Unit unitOf() {
        return unit == null ? Unit.PIECE : Unit.of(unit);
    }

    /** What all figures that compare with it have in common; see {@link Figure#otherMeasure}. */
    public String measure() {
        return Figure.measure(unit, currency);
    }

    public Resolution {
        requireNonNull(qualifier, "qualifier");
        requireNonNull(bounds, "bounds");
        requireNonNull(agreement, "agreement");
        requireNonNull(reason, "reason");
        statuses = Collections.unmodifiableMap(new TreeMap<>(statuses));
    }
}
