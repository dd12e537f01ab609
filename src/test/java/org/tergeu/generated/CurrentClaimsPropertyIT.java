package org.tergeu.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.GeneratedDatabase;

/** The claims that are called current are those that a figure is made of. */
@QuarkusTest
@TestProfile(GeneratedDatabase.class)
class CurrentClaimsPropertyIT {

    private record CoverageByDay(Coverage coverage, LocalDate day) {

        static CoverageByDay of(Draw draw) {
            return new CoverageByDay(Coverage.of(draw), draw.of(Background.DAYS));
        }

        Stream<CoverageByDay> smaller() {
            return coverage.smaller().map(smaller -> new CoverageByDay(smaller, day));
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
    void aFigureHasAsManyOriginsAsItsCurrentClaimsHaveAsserters() {
        Property.forAll(10, CoverageByDay::of, CoverageByDay::smaller, asked -> {
            try (Edition edition = new Edition().submit(asked.coverage.reports())) {
                assertOrigins(edition.incidents());
                assertOrigins(edition.incidents(asked.day));
            }
        });
    }

    private static void assertOrigins(Answers answers) {
        Map<String, String> values = answers.values();
        List<String> figures = values.keySet().stream()
                .filter(path -> path.endsWith("/origins"))
                .map(path -> path.replaceAll("/origins$", ""))
                .toList();
        for (String figure : figures) {
            Set<String> asserters = new HashSet<>();
            for (int i = 0; i < Integer.parseInt(values.get(figure + "/claims#")); i++) {
                String claim = figure + "/claims/" + i;
                if (values.get(claim + "/status").equals("CURRENT")) {
                    asserters.add(values.get(claim + "/assertedBy/key"));
                }
            }
            assertThat(values.get(figure + "/origins"))
                    .as("origins of %s", figure)
                    .isEqualTo(String.valueOf(asserters.size()));
        }
    }
}
