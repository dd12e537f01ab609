package org.tergeu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointInTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2024-03-04T14:30+05:00,              2024-03-04T14:30+05:00, +05:00,      14:30",
        "2024-03-04T14:30:00+05:00,           2024-03-04T14:30+05:00, +05:00,      14:30",
        "2024-03-04T09:30Z,                   2024-03-04T09:30Z,      Z,           09:30",
        "2024-02-04T14:30[Asia/Almaty],       2024-02-04T14:30+06:00, Asia/Almaty, 14:30",
        "2024-03-04T00:05+05:00[Asia/Almaty], 2024-03-04T00:05+05:00, Asia/Almaty, 00:05",
    })
    void hasAnHourAndAZone(String text, String at, String zone, String time) {
        PointInTime point = PointInTime.parse(text);

        assertThat(point.at()).hasToString(at);
        assertThat(point.zone()).isEqualTo(zone);
        assertThat(point.getTime()).isEqualTo(time);
        assertThat(PointInTime.parse(point.notation())).isEqualTo(point);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-03-04T14:30                        | is a time without a zone
            2024-03-04 14:30+05:00                  | is not a time of a day
            2024-03-04T14:30:15Z                    | is not a time of a day
            2024-03-04T14:30+5                      | is not a time of a day
            2024-03-04T25:30Z                       | is not a time of a day in a known zone
            2024-02-30T10:30Z                       | is not a time of a day in a known zone
            2024-03-04T14:30[Asia/Atlantis]         | is not a time of a day in a known zone
            2024-03-04T14:30+09:00[Asia/Almaty]     | is a time that clocks of Asia/Almaty did not show
            2024-03-31T02:30[Europe/Paris]          | is a time that clocks of Europe/Paris did not show
            2024-10-27T02:30[Europe/Paris]          | is a time that clocks of Europe/Paris showed twice
            """)
    void whatIsNoneIsRefusedWithAdvice(String text, String problem) {
        assertThat(PointInTime.isMeant(text)).isTrue();
        assertThatExceptionOfType(UnreadableDate.class)
                .isThrownBy(() -> PointInTime.parse(text))
                .withMessageStartingWith("\"" + text + "\" " + problem + "; allowed: ");
    }

    @Test
    void anHourThatClocksShowedTwiceIsDistinguishedByItsOffset() {
        assertThat(PointInTime.parse("2024-10-27T02:30+01:00[Europe/Paris]").at())
                .hasToString("2024-10-27T02:30+01:00");
    }

    @Test
    void daysMonthsAndIntervalsAreNoTimes() {
        assertThat(PointInTime.isMeant("2024-03-04")).isFalse();
        assertThat(PointInTime.isMeant("2024-03-04~")).isFalse();
        assertThat(PointInTime.isMeant("2024-03-04/2024-03-05")).isFalse();
    }
}
