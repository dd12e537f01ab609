package org.tergeu.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UnitTest {

    @ParameterizedTest(name = "{0} {1} = {2} {3}")
    @CsvSource({
        "11500,     g,   11.5,      kg",
        "1.5,       t,   1500,      kg",
        "5,         ug,  0.005,     mg",
        "250,       mL,  0.25,      L",
        "2,         m3,  2000,      L",
        "12,        har, 120000,    m2",
        "1,         km2, 100,       har",
        "3,         km,  3000,      m",
        "360,       h,   15,        d",
        "1.5,       d,   36,        h",
        "1.5,       a,   18,        mo",
    })
    void convertsExactly(BigDecimal value, String from, BigDecimal converted, String to) {
        assertThat(Unit.of(from).convert(value, Unit.of(to))).isEqualTo(converted);
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void itsFactorIsWhatOneOfItIsInTheBaseUnit(Unit unit) {
        assertThat(unit.convert(BigDecimal.ONE, unit.dimension().base())).isEqualByComparingTo(unit.factor());
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void isFoundByItsCode(Unit unit) {
        assertThat(Unit.find(unit.code())).contains(unit);
    }

    /** 480 and 437.5 grains of 64.79891 mg, 7000 and 2000 x 7000 of them; 231 cubic inches of 2.54 cm, and 42 of these gallons. */
    @ParameterizedTest(name = "1 {0} = {1} {2}")
    @CsvSource({
        "[oz_tr],   0.0311034768,   kg",
        "[oz_av],   0.028349523125, kg",
        "[lb_av],   0.45359237,     kg",
        "[ston_av], 907.18474,      kg",
        "[car_m],   0.2,            g",
        "[gal_us],  3.785411784,    L",
        "[gal_br],  4.54609,        L",
        "[bbl_us],  158.987294928,  L",
    })
    void factorsArePublishedOnesWithAllTheirDigits(String from, BigDecimal factor, String to) {
        PublishedFactor published = PublishedFactor.of(Unit.of(from)).orElseThrow();

        assertThat(published.to().code()).isEqualTo(to);
        assertThat(published.convert(BigDecimal.ONE)).isEqualTo(factor);
        assertThat(published.convert(new BigDecimal("12")))
                .isEqualByComparingTo(factor.multiply(BigDecimal.valueOf(12)));
        assertThat(published.convertOrNull(null)).isNull();
        assertThat(published.source()).containsPattern("NIST|Act");
        assertThat(published.sourceUrl()).startsWith("https://");
    }

    @Test
    void grainsAndInchesComeToTheSameFactors() {
        BigDecimal grain = new BigDecimal("0.00006479891");
        BigDecimal inch = new BigDecimal("0.254");

        assertThat(PublishedFactor.TROY_OUNCE.factor()).isEqualByComparingTo(grain.multiply(new BigDecimal("480")));
        assertThat(PublishedFactor.OUNCE.factor()).isEqualByComparingTo(grain.multiply(new BigDecimal("437.5")));
        assertThat(PublishedFactor.POUND.factor()).isEqualByComparingTo(grain.multiply(new BigDecimal("7000")));
        assertThat(PublishedFactor.SHORT_TON.factor()).isEqualByComparingTo(grain.multiply(new BigDecimal("14000000")));
        assertThat(PublishedFactor.US_GALLON.factor())
                .isEqualByComparingTo(inch.pow(3).multiply(new BigDecimal("231")));
        assertThat(PublishedFactor.BARREL.factor())
                .isEqualByComparingTo(PublishedFactor.US_GALLON.factor().multiply(new BigDecimal("42")));
    }

    @ParameterizedTest
    @EnumSource(
            value = Unit.class,
            names = {"KILOGRAM", "LITRE", "PIECE", "TABLET", "PACK", "LITRE_OF_PURE_ALCOHOL", "MONTH"})
    void whatDependsOnTheThingOrIsMetricHasNoFactor(Unit unit) {
        assertThat(PublishedFactor.of(unit)).isEmpty();
    }

    @Test
    void massDoesNotConvertToVolume() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.KILOGRAM.convert(BigDecimal.ONE, Unit.LITRE))
                .withMessage("kg (MASS) does not convert to L (VOLUME)");
    }

    @Test
    void anUnknownCodeNamesTheKnownOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.of("lb"))
                .withMessage(
                        "\"lb\" is not a unit; allowed: one of {piece} ug mg g kg t mL L m3 cm m km m2 har km2 % {times} {tablet} {ampoule} {plant} {dose} {pack} {bottle} [oz_tr] [car_m] [oz_av] [lb_av] [ston_av] [gal_us] [gal_br] [bbl_us] L{pure_alcohol} mo a d h");
    }
}
