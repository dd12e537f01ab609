package org.tergeu.figure;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/**
 * What one of a unit that reports use is in a metric unit, exactly, as somebody who may say so has published it. Nothing else is converted: what
 * a litre of alcohol weighs, how heavy a tablet is or how much is in a pack depends on the thing, and is not a factor (docs/adr/0074).
 */
public enum PublishedFactor {
    TROY_OUNCE(Unit.TROY_OUNCE, Unit.KILOGRAM, "0.0311034768", FactorSource.HANDBOOK_44),
    CARAT(Unit.CARAT, Unit.GRAM, "0.2", FactorSource.SP_811),
    OUNCE(Unit.OUNCE, Unit.KILOGRAM, "0.028349523125", FactorSource.HANDBOOK_44),
    POUND(Unit.POUND, Unit.KILOGRAM, "0.45359237", FactorSource.HANDBOOK_44),
    SHORT_TON(Unit.SHORT_TON, Unit.KILOGRAM, "907.18474", FactorSource.HANDBOOK_44),
    US_GALLON(Unit.US_GALLON, Unit.LITRE, "3.785411784", FactorSource.US_GALLON),
    UK_GALLON(Unit.UK_GALLON, Unit.LITRE, "4.54609", FactorSource.UK_ACT),
    BARREL(Unit.BARREL, Unit.LITRE, "158.987294928", FactorSource.US_GALLON);

    /** Who has published a factor. */
    private enum FactorSource {
        HANDBOOK_44(
                "NIST Handbook 44, Appendix C, General Tables of Units of Measurement",
                "https://www.nist.gov/pml/owm/nist-handbook-44-current-edition"),
        SP_811(
                "NIST Special Publication 811 (2008), Appendix B.8: carat, metric",
                "https://www.nist.gov/pml/special-publication-811"),
        US_GALLON(
                "NIST Handbook 44, Appendix C: the U.S. gallon is 231 cubic inches, a barrel of crude oil or petroleum products 42 gallons; the inch is 2.54 cm",
                "https://www.nist.gov/pml/owm/nist-handbook-44-current-edition"),
        UK_ACT(
                "United Kingdom, Weights and Measures Act 1985, Schedule 1: the gallon is 4.54609 cubic decimetres",
                "https://www.legislation.gov.uk/ukpga/1985/72/schedule/1");

        private final String title;
        private final String url;

        FactorSource(String title, String url) {
            this.title = title;
            this.url = url;
        }
    }

    private final Unit from;
    private final Unit to;
    private final BigDecimal factor;
    private final FactorSource source;

    PublishedFactor(Unit from, Unit to, String factor, FactorSource source) {
        this.from = from;
        this.to = to;
        this.factor = new BigDecimal(factor);
        this.source = source;
    }

    /** The factor for a unit; empty where nobody has published an exact one, and where the unit is metric already. */
    public static Optional<PublishedFactor> of(Unit unit) {
        return Arrays.stream(values()).filter(factor -> factor.from == unit).findFirst();
    }

    /** The unit that it converts into. */
    public Unit to() {
        return to;
    }

    /** How much of that one of the unit is. */
    public BigDecimal factor() {
        return factor;
    }

    /** Who says so. */
    public String source() {
        return source.title;
    }

    /** Where they say so. */
    public String sourceUrl() {
        return source.url;
    }

    /** A number of the unit in the other one, with all its digits. */
    public BigDecimal convert(BigDecimal number) {
        return Numbers.plain(number.multiply(factor));
    }

    /** The same; null, which is open, stays open. */
    public @Nullable BigDecimal convertOrNull(@Nullable BigDecimal number) {
        return number == null ? null : convert(number);
    }
}
