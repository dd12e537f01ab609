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
                        "\"lb\" is not a unit; allowed is one of {piece} ug mg g kg t mL L m3 cm m km m2 har km2 % {times} {tablet} {ampoule} {plant} {dose} {pack} {bottle} [oz_tr] [car_m] L{pure_alcohol} mo a d h");
    }
}
