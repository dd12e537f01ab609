package org.tergeu.intake.document;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.tergeu.figure.Stated;
import org.tergeu.figure.Unit;
import org.tergeu.seizure.FaceValue;
import org.tergeu.vocabulary.MeasureKind;
import org.tergeu.vocabulary.Qualifier;
import org.tergeu.vocabulary.StatisticMeasure;

/** The kinds of figures that fields take: counts are whole and have no unit, money has a currency, quantities have none. */
final class Figures {

    /** A figure that was read; {@code stated} is null when the report gives it in a form that cannot be read. */
    record ParsedFigure(@Nullable Stated stated) {
        static final ParsedFigure UNREADABLE = new ParsedFigure(null);
    }

    private static final Set<Unit.Dimension> TERMS = EnumSet.of(Unit.Dimension.TERM, Unit.Dimension.DURATION);

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Figures() {}

    static void requireCount(Fields fields, String field, @Nullable ParsedFigure reading) {
        requireWhole(fields, field, reading, "a whole number without a unit, since people or cases are counted");
    }

    private static void requireWhole(Fields fields, String field, @Nullable ParsedFigure reading, String allowed) {
        Stated stated = stated(reading);
        if (stated != null && (!stated.counts(true) || !stated.isWhole())) {
            refuse(fields, field, stated, allowed);
        }
    }

    static void requireMoney(Fields fields, String field, @Nullable ParsedFigure reading) {
        Stated stated = stated(reading);
        if (stated != null && stated.currency() == null) {
            refuse(fields, field, stated, "money with its ISO 4217 code, such as 2.3e9 KZT");
        }
    }

    static void requireQuantity(Fields fields, String field, @Nullable ParsedFigure reading) {
        Stated stated = stated(reading);
        if (stated == null) {
            return;
        }
        if (stated.currency() != null) {
            refuse(fields, field, stated, "a quantity with a UCUM unit or none; money goes into `value`");
        } else if (isNoQuantity(stated.unit())) {
            refuse(fields, field, stated, "a mass, a volume, a length, an area or a number of things");
        }
    }

    /** Twelve years, or half as much again, are not a quantity of seized things. */
    private static boolean isNoQuantity(@Nullable String unit) {
        return unit != null
                && (TERMS.contains(Unit.of(unit).dimension()) || Unit.of(unit).dimension() == Unit.Dimension.RATIO);
    }

    /** Refuses barrels of anything but petroleum, for which a barrel is 42 US gallons; barrels of beer, spirits and chemicals hold other volumes. */
    static void refuseBarrels(Fields fields, String field, @Nullable ParsedFigure reading, String of) {
        Stated stated = stated(reading);
        if (stated != null && Unit.BARREL.code().equals(stated.unit())) {
            refuse(
                    fields,
                    field,
                    stated,
                    "a barrel of 42 US gallons for FUEL only; of " + of
                            + " give litres or gallons, or the number of barrels without a unit");
        }
    }

    static void requireFit(Fields fields, String field, @Nullable ParsedFigure reading, @Nullable MeasureKind kind) {
        if (kind == MeasureKind.DAMAGE || kind == MeasureKind.TRANSACTION_VALUE) {
            requireMoney(fields, field, reading);
        } else if (kind != null && kind != MeasureKind.OTHER) {
            requireCount(fields, field, reading);
        }
    }

    static void requireFit(
            Fields fields, String field, @Nullable ParsedFigure reading, @Nullable StatisticMeasure measure) {
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
            @Nullable ParsedFigure reading,
            Predicate<Unit.Dimension> dimension,
            String allowed) {
        Stated stated = stated(reading);
        if (stated != null
                && (stated.unit() == null
                        || !dimension.test(Unit.of(stated.unit()).dimension()))) {
            refuse(fields, field, stated, allowed);
        }
    }

    /** A share of a whole, from 0 to 100 %. */
    static void requirePercent(Fields fields, String field, @Nullable ParsedFigure reading) {
        Stated stated = stated(reading);
        if (stated == null) {
            return;
        }
        if (!Unit.PERCENT.code().equals(stated.unit())) {
            refuse(fields, field, stated, "a share in per cent, such as 85 %");
        } else if (!stated.canBeWithin(BigDecimal.ZERO, WHOLE)) {
            refuse(fields, field, stated, "a share from 0 to 100 %");
        }
    }

    static void requireTerm(Fields fields, String field, @Nullable ParsedFigure reading) {
        requireDimension(
                fields,
                field,
                reading,
                TERMS::contains,
                "a time in years, months, days or hours, such as 12 a, 18 mo, 15 d, 240 h");
    }

    /** Whether it is a number without a unit. */
    static boolean isBareNumber(@Nullable ParsedFigure reading) {
        Stated stated = stated(reading);
        return stated != null && stated.unit() == null && stated.currency() == null;
    }

    /** A single amount of money above 0, such as the value of a note; null when it is anything else. */
    static @Nullable FaceValue exactMoney(@Nullable ParsedFigure reading) {
        Stated stated = stated(reading);
        return stated != null
                        && stated.qualifier() == Qualifier.EXACT
                        && stated.value() != null
                        && stated.currency() != null
                        && stated.value().signum() > 0
                ? new FaceValue(stated.value(), stated.currency(), null)
                : null;
    }

    /** The figure as a message shows it. */
    static String shown(ParsedFigure reading) {
        return "'"
                + (reading.stated() == null
                        ? Stated.UNREADABLE
                        : reading.stated().notation()) + "'";
    }

    /** Whether it states that there is nothing. */
    static boolean isNone(@Nullable ParsedFigure reading) {
        return reading != null && reading.stated() != null && reading.stated().isNone();
    }

    /** A stated number; null for "a large amount", which needs no unit, and for a figure that cannot be read. */
    private static @Nullable Stated stated(@Nullable ParsedFigure reading) {
        Stated stated = reading == null ? null : reading.stated();
        return stated != null && (stated.value() != null || stated.best() != null) ? stated : null;
    }

    private static void refuse(Fields fields, String field, Stated stated, String allowed) {
        fields.problem(field, "read '" + stated.notation() + "'; allowed: " + allowed);
    }
}
