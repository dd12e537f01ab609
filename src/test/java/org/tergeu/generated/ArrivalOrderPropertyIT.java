package org.tergeu.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.GeneratedDatabase;
import org.tergeu.testsupport.KeptUp;

/** What is published does not depend on the order in which reports come in. */
@QuarkusTest
@TestProfile(GeneratedDatabase.class)
class ArrivalOrderPropertyIT {

    private record Orders(Coverage coverage, List<GeneratedReport> other) {

        static Orders of(Draw draw) {
            Coverage coverage = Coverage.of(draw);
            return new Orders(coverage, draw.shuffled(coverage.reports()));
        }

        Stream<Orders> smaller() {
            return coverage.smaller().map(smaller -> new Orders(smaller, smaller.like(other)));
        }

        @Override
        public String toString() {
            return coverage + "in the order "
                    + other.stream().map(GeneratedReport::key).toList();
        }
    }

    @BeforeAll
    static void submitBackground() {
        Background.ensure();
    }

    @Inject
    DataSource database;

    @Test
    void theSameIsPublishedWhetherReportsComeOneByOneOrTogether() {
        Property.forAll(6, Orders::of, Orders::smaller, orders -> {
            try (Edition one = new Edition().submit(orders.coverage.reports());
                    Edition other = new Edition().submitTogether(orders.other)) {
                assertThat(one.incidents().differencesTo(other.incidents())).isEmpty();
                assertThat(one.things().differencesTo(other.things())).isEmpty();
                assertThat(KeptUp.totals(database).differencesToRows()).isEmpty();
                assertThat(KeptUp.words(database).differencesToRows()).isEmpty();
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void theSameIsPublishedInWhateverOrderReportsCome() {
        Property.forAll(6, Orders::of, Orders::smaller, orders -> {
            try (Edition one = new Edition().submit(orders.coverage.reports());
                    Edition other = new Edition().submit(orders.other)) {
                assertThat(one.incidents().differencesTo(other.incidents())).isEmpty();
                assertThat(one.things().differencesTo(other.things())).isEmpty();
            }
        });
    }
}
