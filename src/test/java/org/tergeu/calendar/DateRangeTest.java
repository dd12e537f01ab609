package org.tergeu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tergeu.vocabulary.PeriodKind;

class DateRangeTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 2);
    private static final LocalDate LAST = LocalDate.of(2022, 1, 11);

    @Test
    void oneDayIsARange() {
        assertThat(new DateRange(FIRST, FIRST).to()).isEqualTo(FIRST);
    }

    @Test
    void bothEndsMayBeOpen() {
        assertThat(new DateRange(null, null)).isEqualTo(new DateRange(null, null));
    }

    @Test
    void refusesToEndBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DateRange(LAST, FIRST))
                .withMessage("from 2022-01-11 is after to 2022-01-02; a span of days begins no later than it ends: "
                        + "swap the two or leave one out");
    }

    @Test
    void aPeriodRefusesItToo() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(LAST, FIRST, PeriodKind.UNSPECIFIED));
    }
}
