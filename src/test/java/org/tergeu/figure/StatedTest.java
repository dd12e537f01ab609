package org.tergeu.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tergeu.vocabulary.Qualifier;

class StatedTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "118,             EXACT,        118,        ,     ,",
        "4_266,           EXACT,        4266,       ,     ,",
        "0,               EXACT,        0,          ,     ,",
        "1.50 t,          EXACT,        1.5,        ,  t,",
        "2.3e9 KZT,       EXACT,        2300000000, ,     , KZT",
        "> 11 kg,         MORE_THAN,    11,         ,  kg,",
        ">11kg,           MORE_THAN,    11,         ,  kg,",
        ">= 500000 KZT,   AT_LEAST,     500000,     ,     , KZT",
        "<= 18,           UP_TO,        18,         ,     ,",
        "~ 160,           ABOUT,        160,        ,     ,",
        "~ 25 %,          ABOUT,        25,         ,  %,",
        "15..20,          RANGE,        15,       20,     ,",
        "1.5..2.5 kg,     RANGE,        1.5,     2.5,  kg,",
        "0.5 .. 1 L,      RANGE,        0.5,       1,   L,",
        "several,         SEVERAL,      ,           ,     ,",
        "dozens kg,       DOZENS,       ,           ,  kg,",
        "hundreds,        HUNDREDS,     ,           ,     ,",
        "thousands KZT,   THOUSANDS,    ,           ,     , KZT",
        "large amount,    UNQUANTIFIED, ,           ,     ,",
        "unquantified,    UNQUANTIFIED, ,           ,     ,",
        "large amount kg, UNQUANTIFIED, ,           ,  kg,",
        "3 EUR,           EXACT,        3,          ,     , EUR",
        "3EUR,            EXACT,        3,          ,     , EUR",
        "7 {piece},       EXACT,        7,          ,  {piece},",
    })
    void readsTheNotationOfReports(
            String text, Qualifier qualifier, BigDecimal value, BigDecimal high, String unit, String currency) {
        assertThat(Stated.parse(text)).isEqualTo(new Stated(qualifier, value, high, unit, currency));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "118",
                "4266",
                "> 11 kg",
                ">= 500000 KZT",
                "<= 18",
                "~ 160",
                "15..20",
                "1.5..2.5 kg",
                "0.000000001 g",
                "1.2340 kg",
                "1000 kg",
                "1.234 %",
                "several",
                "dozens kg",
                "hundreds",
                "thousands KZT",
                "unquantified",
                "unquantified {piece}",
                "7 {piece}",
                "12 har",
                "40 %"
            })
    void canonicalNotationReadsBackAsItIs(String text) {
        assertThat(Stated.parse(text).notation()).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "4_266,      4266",
        "2.3e9 KZT,  2300000000 KZT",
        "1.50 t,     1.5 t",
        ">11kg,      > 11 kg",
        "15 .. 20,   15..20",
        "007,        7",
        "0e5,        0",
        "5 l,        5 L",
        "12 ha,      12 har",
    })
    void writesOtherSpellingsCanonically(String text, String canonical) {
        assertThat(Stated.parse(text)).hasToString(canonical);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "",
                " ",
                "many",
                "Severely",
                "-5",
                "+5",
                "NaN",
                "Infinity",
                "1,00,000",
                "1 00",
                "_5",
                "5_",
                "4__266",
                ".5",
                "5.",
                "=< 18",
                "< many",
                "= 5",
                "11 kg g",
                "11 kg KZT",
                "dozens kg g",
                "> ",
                "kg",
                "15..",
                "..20",
                "15...20",
                "15..20..25",
                "15 kg..20 kg",
                "١١٨",
                "5 $",
                "unreadable",
                "1e9999999999"
            })
    void refusesWhatIsNoFigure(String text) {
        assertThatThrownBy(() -> Stated.parse(text))
                .isInstanceOf(UnreadableFigure.class)
                .hasMessageContaining("is not a figure; allowed: " + FigureNotation.ALLOWED);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"20..15", "15..15", "15..15.0 kg", "> 15..20", "~ 15..20"})
    void refusesAnEmptyOrQualifiedRange(String text) {
        assertThatThrownBy(() -> Stated.parse(text))
                .isInstanceOf(UnreadableFigure.class)
                .hasMessageContaining("\"" + text + "\" is not a range from a lower to a higher number");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "1e18",
                "1e999999999",
                "1e-999999999",
                "1e-10",
                "9999999999999999999",
                "0.0000000001 kg",
                "1..1e999999999"
            })
    void refusesNumbersBeyondAnyReport(String text) {
        assertThatThrownBy(() -> Stated.parse(text))
                .isInstanceOf(UnreadableFigure.class)
                .hasMessageContaining("has more than 18 digits before or 9 after the point");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"5 kgs", "5 KG", "5 kzt", "5 ABC", "5 XXX", "5 XAU", "several tons", "5 {box}", "0x1F"})
    void refusesUnknownUnitsAndCurrencies(String text) {
        assertThatThrownBy(() -> Stated.parse(text)).isInstanceOf(UnreadableFigure.class);
    }

    @Test
    void namesTheUnitThatItDoesNotKnow() {
        assertThatThrownBy(() -> Stated.parse("5 kgs"))
                .hasMessageStartingWith("\"5 kgs\" has \"kgs\", which is neither a unit nor a currency; allowed: ");
    }

    @Test
    void quotesOnlyTheBeginningOfALongText() {
        assertThatThrownBy(() -> Stated.parse("1".repeat(1_000_000)))
                .isInstanceOf(UnreadableFigure.class)
                .satisfies(failure -> assertThat(failure.getMessage()).hasSizeLessThan(600));
    }

    @Test
    void equalNumbersMakeEqualFigures() {
        assertThat(Stated.parse("2300000000 KZT")).isEqualTo(Stated.parse("2.30e9 KZT"));
    }

    @ParameterizedTest(name = "a count of {0}")
    @CsvSource({
        "139,          139,  139, 139",
        "> 100,        101,     ,",
        "> 2.5,        3,       ,",
        "> 0,          1,       ,",
        ">= 100,       100,     ,",
        "<= 18,        0,       , 18",
        "~ 160,        ,     160,",
        "15..20,       15,      , 20",
        "several,      2,       ,",
        "dozens,       24,      ,",
        "hundreds,     200,     ,",
        "thousands,    2000,    ,",
        "large amount, 1,       ,",
        "> 11 kg,      11,      ,",
        "> 500 KZT,    500,     ,",
        "large amount kg, ,     ,",
    })
    void boundsOfAFigureThatCounts(String text, BigDecimal low, BigDecimal best, BigDecimal high) {
        assertThat(Stated.parse(text).bounds(true)).isEqualTo(new Bounds(low, best, high));
    }

    @ParameterizedTest(name = "a measure of {0}")
    @CsvSource({
        "> 11,                 11, , ",
        "several,              2,  , ",
        "large amount,           , , ",
        "large amount {piece}, 1,  , ",
        "> 11 {piece},         12, , ",
    })
    void boundsOfAFigureThatMeasures(String text, BigDecimal low, BigDecimal best, BigDecimal high) {
        assertThat(Stated.parse(text).bounds(false)).isEqualTo(new Bounds(low, best, high));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"139, true", "139.0, true", "2.5, false", "1..2.5, false", "several, true"})
    void distinguishesWholeNumbersFromOthers(String text, boolean whole) {
        assertThat(Stated.parse(text).isWhole()).isEqualTo(whole);
    }

    @ParameterizedTest
    @EnumSource(Qualifier.class)
    void aNumberGoesWithTheQualifiersThatHaveOne(Qualifier qualifier) {
        BigDecimal misfit = Stated.hasNumber(qualifier) ? null : BigDecimal.TEN;

        assertThatIllegalArgumentException().isThrownBy(() -> new Stated(qualifier, misfit, null, null, null));
    }

    @Test
    void hasNoUnitBesideACurrency() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Stated(Qualifier.EXACT, BigDecimal.TEN, null, "kg", "KZT"))
                .withMessage("a figure has a unit or a currency, not kg and KZT");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "100,                     EXACT,     100,                     , {times}",
        "> 100,                   MORE_THAN, 100,                     , {times}",
        "-12.5 %,                 EXACT,     -12.5,                   , %",
        "-5..-2 %,                RANGE,     -5,                    -2, %",
        "-1..0.5,                 RANGE,     -1,                   0.5, {times}",
        "0.12345678901234567,     EXACT,     0.12345678901234567,     , {times}",
        "1.2345678901234567e-7 %, EXACT,     0.00000012345678901234567, , %",
        "<= -3 %,                 UP_TO,     -3,                      , %",
        "several,                 SEVERAL,   ,                        , {times}",
    })
    void aRatioIsSoManyTimesOrPerCent(
            String text, Qualifier qualifier, BigDecimal value, BigDecimal high, String unit) {
        assertThat(Stated.parseRatio(text)).isEqualTo(new Stated(qualifier, value, high, unit, null));
        assertThat(Stated.parseRatio(Stated.parseRatio(text).notation())).isEqualTo(Stated.parseRatio(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "1e-31,   has more than 18 digits before or 30 after the point",
        "1e18,    has more than 18 digits before or 30 after the point",
        "-5 kg,   'is negative, which only a ratio can be'",
        "-5 KZT,  'is negative, which only a ratio can be'",
        "--5,     is not a figure",
        "-2..-5,  is not a range from a lower to a higher number",
    })
    void refusesWhatIsNoRatio(String text, String problem) {
        assertThatThrownBy(() -> Stated.parseRatio(text))
                .isInstanceOf(UnreadableFigure.class)
                .hasMessageContaining(problem);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "> -5 %,  -5, ,",
        "<= -3 %, , , -3",
        "<= 3 %,  0, , 3",
        "~ -5 %,  , -5,",
    })
    void boundsOfARatioBelowZero(String text, BigDecimal low, BigDecimal best, BigDecimal high) {
        assertThat(Stated.parseRatio(text).bounds(false)).isEqualTo(new Bounds(low, best, high));
    }

    @Test
    void aboutOfARatioBelowZeroHasItsToleranceOnBothSides() {
        assertThat(Stated.parseRatio("~ -5 %").tolerance(false))
                .isEqualTo(new Bounds(new BigDecimal("-5.5"), null, new BigDecimal("-4.5")));
    }

    @Test
    void cannotBeNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Stated(Qualifier.EXACT, BigDecimal.valueOf(-1), null, null, null));
    }
}
