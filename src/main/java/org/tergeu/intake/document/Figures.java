package org.tergeu.intake.document;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.tergeu.figure.Stated;
import org.tergeu.figure.Unit;
import org.tergeu.vocabulary.MeasureKind;
import org.tergeu.vocabulary.Qualifier;
import org.tergeu.vocabulary.StatisticMeasure;

/** Which figures fit where: counts are whole and have no unit, money has a currency, quantities have none. */
final class Figures {

    /** A figure as it was read; {@code stated} is null when the report gives it in a form that cannot be read. */
    record Reading(@Nullable Stated stated) {
        static final Reading UNREADABLE = new Reading(null);
    }

    private static final Set<Unit.Dimension> TERMS = EnumSet.of(Unit.Dimension.TERM, Unit.Dimension.DURATION);

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Figures() {}

    static void requireCount(Fields fields, String field, @Nullable Reading reading) {
        requireWhole(fields, field, reading, "a whole number without a unit, since people or cases are counted");
    }

    private static void requireWhole(Fields fields, String field, @Nullable Reading reading, String allowed) {
        if (states(reading)
                && (!reading.stated().counts(true) || !reading.stated().isWhole())) {
            refuse(fields, field, reading, allowed);
        }
    }

    static void requireMoney(Fields fields, String field, @Nullable Reading reading) {
        if (states(reading) && reading.stated().currency() == null) {
            refuse(fields, field, reading, "money with its ISO 4217 code, such as 2.3e9 KZT");
        }
    }

    static void requireQuantity(Fields fields, String field, @Nullable Reading reading) {
        if (states(reading) && reading.stated().currency() != null) {
            refuse(fields, field, reading, "a quantity with a UCUM unit or none; money goes into `value`");
        } else if (states(reading) && isNoQuantity(reading.stated().unit())) {
            refuse(fields, field, reading, "a mass, a volume, a length, an area or a number of things");
        }
    }

    /** Nobody seizes twelve years or half as much again. */
    private static boolean isNoQuantity(@Nullable String unit) {
        return unit != null
                && (TERMS.contains(Unit.of(unit).dimension()) || Unit.of(unit).dimension() == Unit.Dimension.RATIO);
    }

    /** A barrel is 42 US gallons of petroleum; of beer, spirits and chemicals barrels hold something else. */
    static void refuseBarrels(Fields fields, String field, @Nullable Reading reading, String of) {
        if (states(reading) && Unit.BARREL.code().equals(reading.stated().unit())) {
            refuse(
                    fields,
                    field,
                    reading,
                    "a barrel of 42 US gallons for FUEL only; of " + of
                            + " give litres or gallons, or the number of barrels without a unit");
        }
    }

    static void requireFit(Fields fields, String field, @Nullable Reading reading, @Nullable MeasureKind kind) {
        if (kind == MeasureKind.DAMAGE || kind == MeasureKind.TRANSACTION_VALUE) {
            requireMoney(fields, field, reading);
        } else if (kind != null && kind != MeasureKind.OTHER) {
            requireCount(fields, field, reading);
        }
    }

    static void requireFit(Fields fields, String field, @Nullable Reading reading, @Nullable StatisticMeasure measure) {
        if (measure == null) {
            return;
        }
        switch (measure) {
            case CASES, PERSONS, GROUPS, CHANNELS, ACCOUNTS -> requireCount(fields, field, reading);
            case MONEY, PRICE -> requireMoney(fields, field, reading);
            case MASS ->
                requireDimension(fields, field, reading, Unit.Dimension::isMass, "a mass with its unit, such as 13 kg");
            case VOLUME ->
                requireDimension(
                        fields, field, reading, Unit.Dimension::isVolume, "a volume with its unit, such as 200 L");
            case PIECES ->
                requireWhole(
                        fields, field, reading, "a whole number of pieces, such as 3000, 3000 tablets or 12 packs");
            case RATIO ->
                requireDimension(
                        fields,
                        field,
                        reading,
                        dimension -> dimension == Unit.Dimension.RATIO,
                        "a ratio, such as 1.5 (times as much) or -12.5 %");
        }
    }

    private static void requireDimension(
            Fields fields,
            String field,
            @Nullable Reading reading,
            Predicate<Unit.Dimension> dimension,
            String allowed) {
        boolean fits = !states(reading)
                || (reading.stated().unit() != null
                        && dimension.test(Unit.of(reading.stated().unit()).dimension()));
        if (!fits) {
            refuse(fields, field, reading, allowed);
        }
    }

    /** A share of a whole, from 0 to 100 %. */
    static void requirePercent(Fields fields, String field, @Nullable Reading reading) {
        if (!states(reading)) {
            return;
        }
        if (!Unit.PERCENT.code().equals(reading.stated().unit())) {
            refuse(fields, field, reading, "a share in per cent, such as 85 %");
        } else if (!reading.stated().canBeWithin(BigDecimal.ZERO, WHOLE)) {
            refuse(fields, field, reading, "a share from 0 to 100 %");
        }
    }

    static void requireTerm(Fields fields, String field, @Nullable Reading reading) {
        boolean fits = !states(reading)
                || (reading.stated().unit() != null
                        && TERMS.contains(Unit.of(reading.stated().unit()).dimension()));
        if (!fits) {
            refuse(fields, field, reading, "a time in years, months, days or hours, such as 12 a, 18 mo, 15 d, 240 h");
        }
    }

    /** Whether it is a number of pieces, whatever they are pieces of. */
    static boolean isBareNumber(@Nullable Reading reading) {
        return states(reading)
                && reading.stated().unit() == null
                && reading.stated().currency() == null;
    }

    /** Whether it is one amount of money above 0, such as what a note is worth. */
    static boolean isExactMoney(@Nullable Reading reading) {
        return states(reading)
                && reading.stated().qualifier() == Qualifier.EXACT
                && reading.stated().currency() != null
                && reading.stated().value().signum() > 0;
    }

    /** What was read, for a message. */
    static String shown(Reading reading) {
        return "'"
                + (reading.stated() == null
                        ? Stated.UNREADABLE
                        : reading.stated().notation()) + "'";
    }

    /** Whether it says that there is none. */
    static boolean isNone(@Nullable Reading reading) {
        return reading != null && reading.stated() != null && reading.stated().isNone();
    }

    /** "A large amount" states no number, and so needs no unit. */
    private static boolean states(@Nullable Reading reading) {
        return reading != null
                && reading.stated() != null
                && (reading.stated().value() != null || reading.stated().best() != null);
    }

    private static void refuse(Fields fields, String field, Reading reading, String allowed) {
        fields.problem(field, "read '" + reading.stated().notation() + "'; allowed is " + allowed);
    }
}
