package org.tergeu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tergeu.vocabulary.DatePrecision;

class FuzzyDateTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2022-01-08,             2022-01-08, 2022-01-08, DAY",
        "2022-01-08~,            2022-01-08, 2022-01-08, DAY",
        "2024-02,                2024-02-01, 2024-02-29, MONTH",
        "2025-07~,               2025-07-01, 2025-07-31, MONTH",
        "2024,                   2024-01-01, 2024-12-31, YEAR",
        "2024?,                  2024-01-01, 2024-12-31, YEAR",
        "2024%,                  2024-01-01, 2024-12-31, YEAR",
        "0001,                   0001-01-01, 0001-12-31, YEAR",
    })
    void readsDatesOfEachLength(String edtf, LocalDate earliest, LocalDate latest, DatePrecision precision) {
        assertThat(FuzzyDate.parse(edtf, false)).isEqualTo(new FuzzyDate(edtf, earliest, latest, precision, false));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2024-03-05/2024-03-09,  2024-03-05, 2024-03-09, RANGE",
        "2024-03-04/2024-03-10,  2024-03-04, 2024-03-10, WEEK",
        "2024-03-01/2024-03-31,  2024-03-01, 2024-03-31, MONTH",
        "2024-01/2024-12,        2024-01-01, 2024-12-31, YEAR",
        "2024-03-05/2024-03-05,  2024-03-05, 2024-03-05, DAY",
        "2022-01-05~/2022-01?,   2022-01-05, 2022-01-31, RANGE",
        "2024-03-05/..,          2024-03-05, 9999-12-31, RANGE",
        "2024-03-05/,            2024-03-05, 9999-12-31, RANGE",
        "../2024-03-05,          0001-01-01, 2024-03-05, RANGE",
        "../..,                  0001-01-01, 9999-12-31, UNKNOWN",
    })
    void readsIntervals(String edtf, LocalDate earliest, LocalDate latest, DatePrecision precision) {
        assertThat(FuzzyDate.parse(edtf, false)).isEqualTo(new FuzzyDate(edtf, earliest, latest, precision, false));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2024-1X,                2024-10-01, 2024-12-31, RANGE",
        "2024-02-2X,             2024-02-20, 2024-02-29, RANGE",
        "2024-02-XX,             2024-02-01, 2024-02-29, MONTH",
        "2024-XX,                2024-01-01, 2024-12-31, YEAR",
        "2024-XX-XX,             2024-01-01, 2024-12-31, YEAR",
        "202X,                   2020-01-01, 2029-12-31, RANGE",
        "202X-02-29,             2020-02-29, 2028-02-29, RANGE",
        "XXXX-XX-XX,             0001-01-01, 9999-12-31, UNKNOWN",
    })
    void spansWhatUnspecifiedDigitsCanMean(String edtf, LocalDate earliest, LocalDate latest, DatePrecision precision) {
        assertThat(FuzzyDate.parse(edtf, false)).isEqualTo(new FuzzyDate(edtf, earliest, latest, precision, false));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2024-21, 2024-03-01, 2024-05-31",
        "2024-22, 2024-06-01, 2024-08-31",
        "2024-23, 2024-09-01, 2024-11-30",
        "2023-24, 2023-12-01, 2024-02-29",
    })
    void readsSeasonsOfTheNorth(String edtf, LocalDate earliest, LocalDate latest) {
        assertThat(FuzzyDate.parse(edtf, false))
                .isEqualTo(new FuzzyDate(edtf, earliest, latest, DatePrecision.RANGE, false));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "",
                " ",
                "yesterday",
                "05.03.2024",
                "2024-3-5",
                "20240305",
                "2024-03-05T10:00",
                "24",
                "-2024",
                "Y12024",
                "2024-03-05~~",
                "~2024",
                "2024-1x",
                "2024-03-05/2024-03-09/2024-03-10",
                "/2024-03-05/",
                "२०२४",
                "2024-03-05 2024-03-06"
            })
    void refusesWhatIsNoDate(String text) {
        assertThatThrownBy(() -> FuzzyDate.parse(text, false))
                .isInstanceOf(UnreadableDate.class)
                .hasMessageContaining("is not a date");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "2024-02-30",
                "2023-02-29",
                "2024-13",
                "2024-00",
                "2024-04-31",
                "0000",
                "2024-02-3X",
                "2024-25",
                "9999-24",
                "2024-02-30/2024-03-01"
            })
    void refusesWhatIsNotInTheCalendar(String text) {
        assertThatThrownBy(() -> FuzzyDate.parse(text, false))
                .isInstanceOf(UnreadableDate.class)
                .hasMessageContaining("\"" + text + "\" is not in the calendar");
    }

    @Test
    void refusesAnIntervalThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> FuzzyDate.parse("2024-03-09/2024-03-05", false))
                .isInstanceOf(UnreadableDate.class)
                .hasMessage("\"2024-03-09/2024-03-05\" ends before it begins; allowed: " + UnreadableDate.ALLOWED);
    }

    @Test
    void quotesOnlyTheBeginningOfALongText() {
        assertThatThrownBy(() -> FuzzyDate.parse("9".repeat(100_000), false))
                .isInstanceOf(UnreadableDate.class)
                .satisfies(failure -> assertThat(failure.getMessage()).hasSizeLessThan(500));
    }

    @Test
    void keepsWhetherItWasInferred() {
        assertThat(FuzzyDate.parse("2024-03~", true).inferred()).isTrue();
    }

    @Test
    void aKnownDayReadsBackFromItsOwnNotation() {
        FuzzyDate day = FuzzyDate.of(LocalDate.of(2022, 1, 8));

        assertThat(FuzzyDate.parse(day.edtf(), false)).isEqualTo(day);
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({
        "202X,                    2022-01-08, 2022-01-08",
        "2022,                    2022-01-08, 2022-01-08",
        "2021,                    2022-01-08, 2021-12-31",
        "2022-01~,                2022-01-08, 2022-01-08",
        "2022-02,                 2022-01-31, 2022-02-01",
        "../..,                   2022-01-08, 2022-01-08",
        "2021-06-01/..,           2022-01-08, 2022-01-08",
        "2022-01-09/..,           2022-01-08, 2022-01-09",
        "../2022,                 2022-01-08, 2022-01-08",
        "2022-01-05/2022-01,      2022-01-08, 2022-01-08",
        "2022-01-05/2022-01,      2022-01-04, 2022-01-05",
        "2021/2022-02,            2022-01-31, 2022-02-01",
        "2022-01-05/2022-01-09,   2022-01-08, 2022-01-09",
        "2022-01-09,              2022-01-08, 2022-01-09",
    })
    void whatIsReportedHasHappenedByThen(String edtf, LocalDate reported, LocalDate latest) {
        FuzzyDate date = FuzzyDate.parse(edtf, true);

        assertThat(date.by(reported)).isEqualTo(new FuzzyDate(edtf, date.earliest(), latest, date.precision(), true));
        assertThat(date.by(reported).by(reported)).isEqualTo(date.by(reported));
        assertThat(date.by(reported).together(date)).isEqualTo(date);
        assertThat(date.together(date.by(reported))).isEqualTo(date);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "2022-01-05/.., 2024-03-01, false",
        "202X,          2024-03-01, false",
        "2022,          2024-03-01, true",
        "2024-03-01,    2022,       true",
        "2022-01,       2022-01-31, false",
    })
    void textsContradictEachOtherWheneverTheyWereReported(String one, String other, boolean contradict) {
        LocalDate reported = LocalDate.of(2022, 1, 8);

        assertThat(FuzzyDate.parse(one, false).by(reported).contradicts(FuzzyDate.parse(other, false)))
                .isEqualTo(contradict);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2022-01-31, 2022-03-01, true",
        "2022-02-01, 2022-02-02, false",
        "2021-12-01, 2022-01-01, true",
        "2021-12-01, 2021-12-31, false",
        "2022-01-31,           , true",
        "2022-02-01,           , false",
        "          , 2022-01-01, true",
        "          , 2021-12-31, false",
        "          ,           , true",
    })
    void aMonthOverlapsWhatHasADayOfIt(LocalDate from, LocalDate to, boolean overlaps) {
        FuzzyDate january = FuzzyDate.parse("2022-01", false);

        assertThat(january.overlaps(new DateRange(from, to))).isEqualTo(overlaps);
    }

    @Test
    void cannotBeMadeReversed() {
        LocalDate day = LocalDate.of(2022, 1, 8);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FuzzyDate("2022-01-08", day, day.minusDays(1), DatePrecision.DAY, false));
    }
}
