package org.tergeu.intake.startup;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Logged;

@QuarkusTest
class BundledReportsIT {

    @Inject
    BundledReports bundled;

    /** Of two servers that start together on one empty database, one finds that the other has brought them. */
    @Test
    void aServerThatFindsThemThereDoesNotSayThatItBroughtThem() throws Throwable {
        bundled.load();

        try (Logged log = new Logged(Level.INFO)) {
            bundled.load();

            assertThat(log.count("The database was empty")).isZero();
            assertThat(log.count("The database had not all")).isZero();
        }
    }
}
