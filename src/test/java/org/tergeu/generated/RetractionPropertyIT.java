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

/** Reports that are taken back leave no trace in what is answered, of now and of earlier days. */
@QuarkusTest
@TestProfile(GeneratedDatabase.class)
class RetractionPropertyIT {

    /** Some reports, of which some are taken back. */
    private record Retraction(Coverage coverage, List<GeneratedReport> retracted, LocalDate day) {

        static Retraction of(Draw draw) {
            Coverage coverage = Coverage.of(draw);
            return new Retraction(coverage, draw.some(coverage.reports()), draw.of(Background.DAYS));
        }

        List<GeneratedReport> staying() {
            return coverage.reports().stream()
                    .filter(report -> !retracted.contains(report))
                    .toList();
        }

        Stream<Retraction> smaller() {
            return coverage.smaller().map(smaller -> new Retraction(smaller, smaller.like(retracted), day));
        }

        @Override
        public String toString() {
            return coverage + "of which are retracted "
                    + retracted.stream().map(GeneratedReport::key).toList() + "; asked as of " + day;
        }
    }

    @BeforeAll
    static void submitBackground() {
        Background.ensure();
    }

    @Test
    void retractingWhatWasAddedGivesBackTheEarlierAnswers() {
        Property.forAll(7, Retraction::of, Retraction::smaller, each -> {
            try (Edition edition = new Edition().submit(each.staying())) {
                Answers now = edition.incidents();
                Answers then = edition.incidents(each.day);

                edition.submit(each.retracted);
                each.retracted.forEach(edition::retract);

                assertThat(now.differencesTo(edition.incidents())).isEmpty();
                assertThat(then.differencesTo(edition.incidents(each.day))).isEmpty();
            }
        });
    }

    @Test
    void whatIsRetractedMightAsWellNeverHaveComeIn() {
        Property.forAll(6, Retraction::of, Retraction::smaller, each -> {
            try (Edition edition = new Edition().submit(each.coverage.reports());
                    Edition without = new Edition().submit(each.staying())) {
                each.retracted.forEach(edition::retract);

                assertThat(without.incidents().differencesTo(edition.incidents()))
                        .isEmpty();
            }
        });
    }
}
