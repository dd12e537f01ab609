package org.tergeu.totals;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tergeu.generated.Background;
import org.tergeu.generated.Coverage;
import org.tergeu.generated.Draw;
import org.tergeu.generated.Edition;
import org.tergeu.generated.GeneratedReport;
import org.tergeu.generated.Property;
import org.tergeu.testsupport.GeneratedDatabase;
import org.tergeu.testsupport.KeptUp;

/** Totals that are kept up are what the rows come to, whatever is reported, amended, taken back or said to lie elsewhere. */
@QuarkusTest
@TestProfile(GeneratedDatabase.class)
class KeptTotalsPropertyIT {

    @Inject
    DataSource database;

    /** Some reports, others of the same keys that amend them, and some that are taken back at last. */
    private record Course(
            Coverage submitted, Coverage amended, List<GeneratedReport> retracted, List<KeptTotalsQuestion> asked) {

        static Course of(Draw draw) {
            Coverage submitted = Coverage.of(draw);
            return new Course(
                    submitted,
                    Coverage.of(draw),
                    draw.some(submitted.reports()),
                    draw.list(1, 6, n -> KeptTotalsQuestion.of(draw)));
        }

        Stream<Course> smaller() {
            Stream<Course> simpler = asked.size() < 2
                    ? Stream.empty()
                    : asked.stream().map(each -> new Course(submitted, amended, retracted, List.of(each)));
            Stream<Course> less = submitted.smaller().map(smaller -> new Course(smaller, amended, List.of(), asked));
            Stream<Course> fewer = amended.smaller().map(smaller -> new Course(submitted, smaller, retracted, asked));
            return Stream.of(simpler, less, fewer).flatMap(each -> each);
        }

        @Override
        public String toString() {
            return submitted + "then\n" + amended + "then without "
                    + retracted.stream().map(GeneratedReport::key).toList() + "; asked " + asked;
        }
    }

    /** A question that kept totals can answer, at least in part. */
    private record KeptTotalsQuestion(Map<String, Object> filter, List<String> by) {

        private static final List<String> FROM = Arrays.asList(
                null, "2021-01-01", "2022-01-01", "2022-01-05", "2022-01-07", "2022-06-01", "2022-06-08", "2023-01-01");
        private static final List<String> TO = Arrays.asList(
                null, "2021-12-31", "2022-01-05", "2022-01-31", "2022-06-07", "2022-06-08", "2022-12-31", "9999-12-31");

        static KeptTotalsQuestion of(Draw draw) {
            Map<String, Object> filter = new LinkedHashMap<>();
            if (!draw.oneIn(4)) {
                filter.put("incident", Map.of("occurred", range(draw.of(FROM), draw.of(TO))));
            }
            if (draw.oneIn(3)) {
                filter.put("category", draw.some(List.of("DRUG", "FIREARM", "OTHER_WEAPON", "CASH")));
            }
            List<String> by = new ArrayList<>(draw.some(List.of("REGION", "CATEGORY")));
            if (draw.oneIn(3)) {
                by.add(draw.of("YEAR", "QUARTER", "MONTH"));
            }
            return new KeptTotalsQuestion(filter, draw.shuffled(by));
        }

        private static Map<String, Object> range(String from, String to) {
            Map<String, Object> range = new HashMap<>();
            range.put("from", from);
            range.put("to", from == null || to == null || from.compareTo(to) <= 0 ? to : from);
            return range;
        }

        void isAnsweredAsFromRows() {
            KeptAndRows answers = KeptAndRows.of(filter, by);

            assertThat(answers.kept()).as("%s", this).isEqualTo(answers.rows());
        }
    }

    @BeforeAll
    static void submitBackground() {
        Background.ensure();
    }

    @Test
    void keptTotalsAreWhatTheRowsComeTo() {
        Property.forAll(6, Course::of, Course::smaller, course -> {
            try (Edition edition = new Edition().submit(course.submitted.reports())) {
                check(course);

                edition.submit(course.amended.reports());
                check(course);

                course.retracted.forEach(edition::retract);
                check(course);
            }
            assertThat(differences()).isEmpty();
        });
    }

    private void check(Course course) {
        assertThat(differences()).isEmpty();
        course.asked.forEach(KeptTotalsQuestion::isAnsweredAsFromRows);
    }

    private List<String> differences() {
        try {
            return KeptUp.totals(database).differencesToRows();
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }
}
