package org.tergeu.totals;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tergeu.generated.Background;
import org.tergeu.generated.Coverage;
import org.tergeu.generated.Draw;
import org.tergeu.generated.Edition;
import org.tergeu.generated.Property;
import org.tergeu.testsupport.GeneratedDatabase;

/** Totals are what the rows come to: for any filter, any dimensions and any day of knowledge. */
@QuarkusTest
@TestProfile(GeneratedDatabase.class)
class TotalsPropertyIT {

    /** Some incidents and what is asked of them. */
    private record CoverageQuestions(Coverage coverage, List<TotalsQuestion> questions) {

        static CoverageQuestions of(Draw draw) {
            return new CoverageQuestions(
                    Coverage.of(draw), draw.list(1, 8, number -> TotalsQuestion.of(draw, Background.DAYS)));
        }

        Stream<CoverageQuestions> smaller() {
            Stream<CoverageQuestions> fewer = questions.size() < 2
                    ? Stream.empty()
                    : questions.stream().map(each -> new CoverageQuestions(coverage, List.of(each)));
            Stream<CoverageQuestions> less =
                    coverage.smaller().map(smaller -> new CoverageQuestions(smaller, questions));
            Stream<CoverageQuestions> simpler = questions.size() > 1
                    ? Stream.empty()
                    : questions.get(0).smaller().map(question -> new CoverageQuestions(coverage, List.of(question)));
            return Stream.of(fewer, simpler, less).flatMap(each -> each);
        }

        @Override
        public String toString() {
            return coverage + questions.toString();
        }
    }

    @BeforeAll
    static void submitBackground() {
        Background.ensure();
    }

    @Test
    void totalsAreWhatTheRowsComeTo() {
        Property.forAll(5, CoverageQuestions::of, CoverageQuestions::smaller, asked -> {
            try (Edition edition = new Edition().submit(asked.coverage.reports())) {
                for (TotalsQuestion question : asked.questions) {
                    TotalsQuestion narrowed = question.of(edition.incidentKeys());

                    assertThat(narrowed.served()).as("%s", narrowed).isEqualTo(new SlowTotals(narrowed).lines());
                }
            }
        });
    }

    @Test
    void totalsOfAllThatThereIsAreWhatTheRowsComeTo() {
        Property.forAll(
                10,
                draw -> TotalsQuestion.of(draw, Background.DAYS),
                TotalsQuestion::smaller,
                question -> assertThat(question.served()).isEqualTo(new SlowTotals(question).lines()));
    }
}
