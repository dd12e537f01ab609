package org.tergeu.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The units that figures may have: a closed list of UCUM codes. All factors but those of years and days are powers of ten, which keeps conversion exact.
 * What reports count or weigh in a unit of its own (tablets, troy ounces) has a dimension of its own, and is never added to anything else;
 * {@link PublishedFactor} has what one of some of them is in a metric unit.
 *
 * @see <a href="https://ucum.org/ucum">The Unified Code for Units of UnitOfMeasure</a>
 */
public enum Unit {
    PIECE("{piece}", Dimension.COUNT, 0),
    MICROGRAM("ug", Dimension.MASS, -9),
    MILLIGRAM("mg", Dimension.MASS, -6),
    GRAM("g", Dimension.MASS, -3),
    KILOGRAM("kg", Dimension.MASS, 0),
    TONNE("t", Dimension.MASS, 3),
    MILLILITRE("mL", Dimension.VOLUME, -3),
    LITRE("L", Dimension.VOLUME, 0),
    CUBIC_METRE("m3", Dimension.VOLUME, 3),
    CENTIMETRE("cm", Dimension.LENGTH, -2),
    METRE("m", Dimension.LENGTH, 0),
    KILOMETRE("km", Dimension.LENGTH, 3),
    SQUARE_METRE("m2", Dimension.AREA, 0),
    HECTARE("har", Dimension.AREA, 4),
    SQUARE_KILOMETRE("km2", Dimension.AREA, 6),
    PERCENT("%", Dimension.RATIO, 0),
    /** So many times as much: UCUM's unity, with an annotation that says what it is. Once is 100 %. */
    TIMES("{times}", Dimension.RATIO, 2),
    TABLET("{tablet}", Dimension.TABLET, 0),
    AMPOULE("{ampoule}", Dimension.AMPOULE, 0),
    PLANT("{plant}", Dimension.PLANT, 0),
    DOSE("{dose}", Dimension.DOSE, 0),
    PACK("{pack}", Dimension.PACK, 0),
    BOTTLE("{bottle}", Dimension.BOTTLE, 0),
    TROY_OUNCE("[oz_tr]", Dimension.TROY_OUNCE, 0),
    CARAT("[car_m]", Dimension.CARAT, 0),
    OUNCE("[oz_av]", Dimension.OUNCE, 0),
    POUND("[lb_av]", Dimension.POUND, 0),
    SHORT_TON("[ston_av]", Dimension.SHORT_TON, 0),
    US_GALLON("[gal_us]", Dimension.US_GALLON, 0),
    UK_GALLON("[gal_br]", Dimension.UK_GALLON, 0),
    BARREL("[bbl_us]", Dimension.BARREL, 0),
    /** UCUM's litre, with an annotation that says of what. */
    LITRE_OF_PURE_ALCOHOL("L{pure_alcohol}", Dimension.PURE_ALCOHOL, 0),
    MONTH("mo", Dimension.TERM, 0),
    YEAR("a", Dimension.TERM, BigDecimal.valueOf(12)),
    DAY("d", Dimension.DURATION, BigDecimal.valueOf(24)),
    HOUR("h", Dimension.DURATION, 0);

    /** What a unit measures. Units of one dimension convert into each other, others never do. */
    public enum Dimension {
        COUNT,
        MASS,
        VOLUME,
        LENGTH,
        AREA,
        RATIO,
        TABLET,
        AMPOULE,
        PLANT,
        DOSE,
        PACK,
        BOTTLE,
        TROY_OUNCE,
        CARAT,
        OUNCE,
        POUND,
        SHORT_TON,
        US_GALLON,
        UK_GALLON,
        BARREL,
        PURE_ALCOHOL,
        /** Months and years, of which one is twelve; a month has no number of days. */
        TERM,
        /** Days and hours, of which one day is 24 (UCUM). */
        DURATION;

        /** Whether it is a number of things, which are whole. */
        public boolean counts() {
            return switch (this) {
                case COUNT, TABLET, AMPOULE, PLANT, DOSE, PACK, BOTTLE -> true;
                case MASS,
                        VOLUME,
                        LENGTH,
                        AREA,
                        RATIO,
                        TROY_OUNCE,
                        CARAT,
                        OUNCE,
                        POUND,
                        SHORT_TON,
                        US_GALLON,
                        UK_GALLON,
                        BARREL,
                        PURE_ALCOHOL,
                        TERM,
                        DURATION -> false;
            };
        }

        /** Whether it says how heavy something is, in whichever unit. */
        public boolean isMass() {
            return switch (this) {
                case MASS, TROY_OUNCE, CARAT, OUNCE, POUND, SHORT_TON -> true;
                default -> false;
            };
        }

        /** Whether it says how much room something takes, in whichever unit. */
        public boolean isVolume() {
            return switch (this) {
                case VOLUME, US_GALLON, UK_GALLON, BARREL, PURE_ALCOHOL -> true;
                default -> false;
            };
        }

        /** The unit that totals of this dimension are in: {piece}, kg, L, m, m2, %, mo, h; of most others the only one. */
        public Unit base() {
            return switch (this) {
                case COUNT -> PIECE;
                case MASS -> KILOGRAM;
                case VOLUME -> LITRE;
                case LENGTH -> METRE;
                case AREA -> SQUARE_METRE;
                case RATIO -> PERCENT;
                case TABLET -> Unit.TABLET;
                case AMPOULE -> Unit.AMPOULE;
                case PLANT -> Unit.PLANT;
                case DOSE -> Unit.DOSE;
                case PACK -> Unit.PACK;
                case BOTTLE -> Unit.BOTTLE;
                case TROY_OUNCE -> Unit.TROY_OUNCE;
                case CARAT -> Unit.CARAT;
                case OUNCE -> Unit.OUNCE;
                case POUND -> Unit.POUND;
                case SHORT_TON -> Unit.SHORT_TON;
                case US_GALLON -> Unit.US_GALLON;
                case UK_GALLON -> Unit.UK_GALLON;
                case BARREL -> Unit.BARREL;
                case PURE_ALCOHOL -> LITRE_OF_PURE_ALCOHOL;
                case TERM -> MONTH;
                case DURATION -> HOUR;
            };
        }
    }

    /** More than any figure has: what a power of ten divides keeps all of them. */
    private static final MathContext DIGITS = new MathContext(64);

    private static final Map<String, Unit> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Unit::code, Function.identity()));

    // UCUM has l beside L. Its ha would be a hundred years, but whoever writes "12 ha" means hectares.
    private static final Map<String, Unit> OTHER_SPELLINGS = Map.of("l", LITRE, "ml", MILLILITRE, "ha", HECTARE);

    private final String code;
    private final Dimension dimension;
    private final BigDecimal factor;

    Unit(String code, Dimension dimension, int powerOfTen) {
        this(code, dimension, BigDecimal.ONE.scaleByPowerOfTen(powerOfTen));
    }

    Unit(String code, Dimension dimension, BigDecimal factor) {
        this.code = code;
        this.dimension = dimension;
        this.factor = factor;
    }

    /** The unit with this code; empty if it is not in the list. */
    public static Optional<Unit> find(String code) {
        return Optional.ofNullable(BY_CODE.getOrDefault(code, OTHER_SPELLINGS.get(code)));
    }

    /**
     * The unit with this code.
     *
     * @throws IllegalArgumentException if it is not in the list
     */
    public static Unit of(String code) {
        return find(code)
                .orElseThrow(() ->
                        new IllegalArgumentException("\"" + code + "\" is not a unit; allowed: one of " + codes()));
    }

    /** All codes, for messages: {@code {piece} ug mg g kg …}. */
    public static String codes() {
        return Arrays.stream(values()).map(Unit::code).collect(Collectors.joining(" "));
    }

    /** UCUM code, case-sensitive. */
    public String code() {
        return code;
    }

    public Dimension dimension() {
        return dimension;
    }

    /** How much of the {@linkplain Dimension#base() base unit} one of this unit is. */
    public BigDecimal factor() {
        return factor;
    }

    /**
     * The same quantity in another unit, exactly but for months in years and hours in days.
     *
     * @throws IllegalArgumentException if the other unit is of another dimension
     */
    public BigDecimal convert(BigDecimal value, Unit to) {
        if (to.dimension != dimension) {
            throw new IllegalArgumentException(
                    "%s (%s) does not convert to %s (%s)".formatted(code, dimension, to.code, to.dimension));
        }
        return Numbers.plain(value.multiply(factor).divide(to.factor, DIGITS));
    }
}
