package org.tergeu.totals;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Figures added one by one, in one base unit or currency. */
final class SlowSum {

    private static final Map<String, String> FACTORS = Map.ofEntries(
            Map.entry("ug", "0.000000001 kg"),
            Map.entry("mg", "0.000001 kg"),
            Map.entry("g", "0.001 kg"),
            Map.entry("kg", "1 kg"),
            Map.entry("t", "1000 kg"),
            Map.entry("mL", "0.001 L"),
            Map.entry("L", "1 L"),
            Map.entry("m3", "1000 L"),
            Map.entry("cm", "0.01 m"),
            Map.entry("m", "1 m"),
            Map.entry("km", "1000 m"),
            Map.entry("m2", "1 m2"),
            Map.entry("har", "10000 m2"),
            Map.entry("km2", "1000000 m2"));

    private static final Set<String> ALL_SORTS = Set.of(
            "OTHER",
            "STOLEN_GOODS",
            "DEVICE",
            "PROPERTY",
            "TOBACCO",
            "ALCOHOL",
            "PRECIOUS_METAL",
            "PRECIOUS_STONE",
            "WILDLIFE",
            "CULTURAL_GOODS",
            "COUNTERFEIT",
            "FUEL",
            "MEDICINE");

    private final String unit;
    private final String currency;
    private final String item;
    private BigDecimal low = BigDecimal.ZERO;
    private BigDecimal best = BigDecimal.ZERO;
    private BigDecimal high = BigDecimal.ZERO;
    private boolean openEnded;
    private int quantified;
    private int unquantified;
    private int conflicting;
    private boolean possibleOverlap;
    private final Set<String> reports = new HashSet<>();
    private final Set<String> origins = new HashSet<>();

    SlowSum(String unit, String currency) {
        this(unit, currency, null);
    }

    private SlowSum(String unit, String currency, String item) {
        this.unit = unit;
        this.currency = currency;
        this.item = item;
    }

    /** One sum for each base unit or currency of seizures, and item of those of all sorts. */
    static List<SlowSum> of(List<SlowTotal.Measured> measured, String field, SlowWays.KnownWays background) {
        Map<String, List<SlowTotal.Measured>> sums = measured.stream()
                .collect(Collectors.groupingBy(
                        each -> name(each.row(), each.figure(), field), TreeMap::new, Collectors.toList()));
        return sums.values().stream()
                .map(same -> {
                    SlowTotal.Measured first = same.get(0);
                    return SlowWays.ofSeizures(same, background)
                            .addTo(new SlowSum(
                                    unit(first.figure(), field),
                                    first.figure().path("currency").asText(null),
                                    item(first.row(), field)));
                })
                .toList();
    }

    /** Which sum a figure belongs to. */
    static String name(Row row, JsonNode figure, String field) {
        return unit(figure, field) + " " + figure.path("currency").asText(null) + " " + item(row, field);
    }

    /** Things of all sorts are added by their item. */
    private static String item(Row row, String field) {
        String category = row.node().get("category").asText();
        return field.equals("quantity") && ALL_SORTS.contains(category)
                ? row.node().get("item").asText()
                : null;
    }

    /** A bare number of things counts pieces, and so does "some" of what can be counted. */
    private static String unit(JsonNode figure, String field) {
        boolean counts = field.equals("quantity")
                && (!figure.get("qualifier").asText().equals("UNQUANTIFIED") || figure.hasNonNull("low"));
        String unit = base(figure)[1];
        return unit == null && counts ? "{piece}" : unit;
    }

    private static String[] base(JsonNode figure) {
        String unit = figure.path("unit").asText(null);
        return FACTORS.containsKey(unit == null ? "" : unit) ? FACTORS.get(unit).split(" ") : new String[] {"1", unit};
    }

    SlowSum add(JsonNode figure) {
        BigDecimal factor = new BigDecimal(base(figure)[0]);
        BigDecimal itsLow = number(figure, "low", factor);
        BigDecimal itsBest = number(figure, "best", factor);
        BigDecimal itsHigh = number(figure, "high", factor);
        low = low.add(itsLow == null ? BigDecimal.ZERO : itsLow);
        best = best.add(itsBest != null ? itsBest : itsLow != null ? itsLow : BigDecimal.ZERO);
        high = high == null || itsHigh == null ? null : high.add(itsHigh);
        openEnded |= itsLow == null || itsHigh == null;
        if (figure.get("qualifier").asText().equals("UNQUANTIFIED")) {
            unquantified++;
        } else {
            quantified++;
        }
        if (figure.get("agreement").asText().equals("CONFLICTING")) {
            conflicting++;
        }
        figure.get("claims").forEach(claim -> {
            reports.add(claim.at("/report/key").asText());
            origins.add(claim.at("/assertedBy/key").asText());
        });
        return this;
    }

    /** Takes what is certain in place of what the figures come to. */
    void overlaps(boolean overlap) {
        possibleOverlap = overlap;
    }

    /** The high ends, of which several of one thing are one. */
    void highs(List<List<BigDecimal>> ofEach) {
        high = BigDecimal.ZERO;
        for (List<BigDecimal> same : ofEach) {
            high = high == null || same.contains(null)
                    ? null
                    : high.add(same.stream().reduce(BigDecimal.ZERO, BigDecimal::max));
        }
    }

    static BigDecimal low(JsonNode figure) {
        BigDecimal low = number(figure, "low", new BigDecimal(base(figure)[0]));
        return low == null ? BigDecimal.ZERO : low;
    }

    static BigDecimal best(JsonNode figure) {
        BigDecimal best = number(figure, "best", new BigDecimal(base(figure)[0]));
        return best == null ? low(figure) : best;
    }

    /** Null where it is open. */
    static BigDecimal high(JsonNode figure) {
        return number(figure, "high", new BigDecimal(base(figure)[0]));
    }

    void certain(BigDecimal least, BigDecimal likeliest) {
        low = least;
        best = likeliest;
    }

    private static BigDecimal number(JsonNode figure, String end, BigDecimal factor) {
        return figure.hasNonNull(end) ? figure.get(end).decimalValue().multiply(factor) : null;
    }

    /** A sum as it is served, in the form that {@link #toString} has. */
    static String served(JsonNode sum) {
        return text(
                sum.path("unit").asText(null),
                sum.path("currency").asText(null),
                sum.path("item").asText(null),
                sum.get("low").decimalValue(),
                sum.get("best").decimalValue(),
                sum.hasNonNull("high") ? sum.get("high").decimalValue() : null,
                sum.get("openEnded").asBoolean(),
                sum.get("quantified").asInt(),
                sum.get("unquantified").asInt(),
                sum.get("conflicting").asInt(),
                sum.get("possibleOverlap").asBoolean(),
                sum.get("reports").asInt(),
                sum.get("origins").asInt());
    }

    @Override
    public String toString() {
        return text(
                unit,
                currency,
                item,
                low,
                best,
                high,
                openEnded,
                quantified,
                unquantified,
                conflicting,
                possibleOverlap,
                reports.size(),
                origins.size());
    }

    private static String text(
            String unit,
            String currency,
            String item,
            BigDecimal low,
            BigDecimal best,
            BigDecimal high,
            boolean openEnded,
            int quantified,
            int unquantified,
            int conflicting,
            boolean possibleOverlap,
            int reports,
            int origins) {
        return "{%s %s %s: %s..%s best %s%s, %d quantified, %d unquantified, %d conflicting%s, %d reports, %d origins}"
                .formatted(
                        Objects.toString(unit, "-"),
                        Objects.toString(currency, "-"),
                        Objects.toString(item, "-"),
                        plain(low),
                        high == null ? "" : plain(high),
                        plain(best),
                        openEnded ? " openEnded" : "",
                        quantified,
                        unquantified,
                        conflicting,
                        possibleOverlap ? " possibleOverlap" : "",
                        reports,
                        origins);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
