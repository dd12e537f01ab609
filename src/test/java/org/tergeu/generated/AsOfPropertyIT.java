package org.tergeu.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.GeneratedDatabase;

/** What is answered as of a day is what was answered on that day: only the reports that were out by then have a part in it. */
@QuarkusTest
@TestProfile(GeneratedDatabase.class)
class AsOfPropertyIT {

    private record Day(Coverage coverage, LocalDate day) {

        static Day of(Draw draw) {
            return new Day(Coverage.of(draw), draw.of(Background.DAYS));
        }

        List<GeneratedReport> outByThen() {
            return coverage.reports().stream()
                    .filter(report -> !report.knownFrom().isAfter(day))
                    .toList();
        }

        Stream<Day> smaller() {
            return coverage.smaller().map(smaller -> new Day(smaller, day));
        }

        @Override
        public String toString() {
            return coverage + "asked as of " + day;
        }
    }

    @BeforeAll
    static void submitBackground() {
        Background.ensure();
    }

    @Test
    void anAnswerAsOfADayIsThatOfNowWithTheReportsOfThenAlone() {
        Property.forAll(8, Day::of, Day::smaller, each -> {
            try (Edition all = new Edition().submit(each.coverage.reports());
                    Edition then = new Edition().submit(each.outByThen())) {
                assertThat(then.incidents().differencesTo(all.incidents(each.day)))
                        .isEmpty();
            }
        });
    }
}
