package org.tergeu.figure;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What a number is a number of: money in one currency, a quantity in one unit, or nothing that is named. */
record UnitOfMeasure(@Nullable String unit, @Nullable String currency, boolean counts) {

    static UnitOfMeasure of(Stated stated, boolean countable) {
        return new UnitOfMeasure(stated.unit(), stated.currency(), stated.counts(countable));
    }

    /** How numbers of this measure become numbers of the other; empty if the two cannot be compared. */
    Optional<UnaryOperator<BigDecimal>> conversionTo(UnitOfMeasure other) {
        // A bare count and {piece} say the same; a bare measure compares with bare measures alone.
        if ((counts && other.counts) || equals(other)) {
            return Optional.of(UnaryOperator.identity());
        }
        if (unit == null
                || other.unit == null
                || Unit.of(unit).dimension() != Unit.of(other.unit).dimension()) {
            return Optional.empty();
        }
        return Optional.of(value -> Unit.of(unit).convert(value, Unit.of(other.unit)));
    }

    /** The same for all measures that convert into each other, and for no other: the base unit or the currency. */
    String comparable() {
        if (currency != null) {
            return currency;
        }
        if (counts) {
            return Unit.PIECE.code();
        }
        return unit == null ? "" : Unit.of(unit).dimension().base().code();
    }

    /** Whether it is how many times as much. */
    boolean isTimes() {
        return Unit.TIMES.code().equals(unit);
    }

    /** For reasons: {@code kg}, {@code KZT}, or what a bare number is. */
    String label() {
        if (currency != null) {
            return currency;
        }
        return unit != null ? unit : counts ? "a count" : "a number without a unit";
    }
}
