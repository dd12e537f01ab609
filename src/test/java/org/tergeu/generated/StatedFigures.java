package org.tergeu.generated;

import java.math.BigDecimal;
import java.util.List;

/** Figures in the notation of reports: of every qualifier, and of few numbers, so that claims of one meet or conflict. */
public final class StatedFigures {

    private static final List<Integer> NUMBERS = List.of(1, 2, 0, 3, 10, 24, 25, 103, 139, 200, 2000, 4266);
    private static final List<String> WORDS =
            List.of("several", "dozens", "hundreds", "thousands", "large amount", "unquantified");
    private static final List<String> UNITS = List.of("", " kg", " g", " t", " L", " mL", " {piece}", " m", " har");

    private StatedFigures() {}

    /** How many people, cases or things. */
    public static String count(Draw draw) {
        return draw.oneIn(20) ? "unreadable" : stated(draw, String.valueOf(draw.of(NUMBERS)), "");
    }

    /** How much was seized, in one of the units that belong to the thing or, now and then, in any. */
    public static String quantity(Draw draw, List<String> units) {
        String unit = draw.oneIn(12) ? draw.of(UNITS) : draw.of(units);
        String number = draw.oneIn(4) && !unit.isEmpty() && !unit.contains("piece")
                ? draw.of("0.5", "2.25", "1e3", "0.001", "10.000000001")
                : String.valueOf(draw.of(NUMBERS));
        return draw.oneIn(20) ? "unreadable" : stated(draw, number, unit);
    }

    /** An amount of money. */
    public static String money(Draw draw) {
        String number = draw.of("100", "500000", "2.3e9", "0.05", "499999.5");
        return draw.oneIn(20) ? "unreadable" : stated(draw, number, draw.of(" KZT", " KZT", " USD"));
    }

    private static String stated(Draw draw, String number, String unit) {
        return switch (draw.between(0, 8)) {
            case 0, 1 -> number + unit;
            case 2 -> "> " + number + unit;
            case 3 -> ">= " + number + unit;
            case 4 -> "<= " + number + unit;
            case 5 -> "~ " + draw.of(number, "100", "140") + unit;
            case 6, 7 -> range(draw, new BigDecimal(number)) + unit;
            default -> draw.of(WORDS) + unit;
        };
    }

    private static String range(Draw draw, BigDecimal low) {
        return low.toPlainString() + ".."
                + low.add(BigDecimal.valueOf(draw.of(1, 5, 130))).toPlainString();
    }
}
