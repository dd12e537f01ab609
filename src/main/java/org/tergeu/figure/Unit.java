package org.tergeu.figure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The units that figures may have: a closed list of UCUM codes, so that every one of them converts. All factors are powers
 * of ten, which keeps conversion exact.
 *
 * @see <a href="https://ucum.org/ucum">The Unified Code for Units of Measure</a>
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
    TIMES("{times}", Dimension.RATIO, 2);

    /** What a unit measures. Units of one dimension convert into each other, others never do. */
    public enum Dimension {
        COUNT,
        MASS,
        VOLUME,
        LENGTH,
        AREA,
        RATIO;

        /** The unit that totals of this dimension are told in: {piece}, kg, L, m, m2, %. */
        public Unit base() {
            return switch (this) {
                case COUNT -> PIECE;
                case MASS -> KILOGRAM;
                case VOLUME -> LITRE;
                case LENGTH -> METRE;
                case AREA -> SQUARE_METRE;
                case RATIO -> PERCENT;
            };
        }
    }

    private static final Map<String, Unit> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Unit::code, Function.identity()));

    // UCUM has l beside L. Its ha would be a hundred years, but whoever writes "12 ha" means hectares.
    private static final Map<String, Unit> OTHER_SPELLINGS = Map.of("l", LITRE, "ml", MILLILITRE, "ha", HECTARE);

    private final String code;
    private final Dimension dimension;
    private final int powerOfTen;

    Unit(String code, Dimension dimension, int powerOfTen) {
        this.code = code;
        this.dimension = dimension;
        this.powerOfTen = powerOfTen;
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
                        new IllegalArgumentException("\"" + code + "\" is not a unit; allowed is one of " + codes()));
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
        return BigDecimal.ONE.scaleByPowerOfTen(powerOfTen);
    }

    /**
     * The same quantity in another unit, exactly.
     *
     * @throws IllegalArgumentException if the other unit is of another dimension
     */
    public BigDecimal convert(BigDecimal value, Unit to) {
        if (to.dimension != dimension) {
            throw new IllegalArgumentException(
                    "%s (%s) does not convert to %s (%s)".formatted(code, dimension, to.code, to.dimension));
        }
        return Numbers.plain(value.scaleByPowerOfTen(powerOfTen - to.powerOfTen));
    }
}
