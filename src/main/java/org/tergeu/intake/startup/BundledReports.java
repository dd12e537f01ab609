package org.tergeu.intake.startup;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.logging.Logger;
import org.tergeu.intake.ReportIntake;
import org.tergeu.intake.submission.Incoming;
import org.tergeu.intake.submission.Reception;
import org.tergeu.intake.submission.Submission;
import org.tergeu.platform.writing.TableStatistics;

/** The reports that come with the service and fill a new database. */
@ApplicationScoped
class BundledReports {

    private static final Logger LOG = Logger.getLogger(BundledReports.class);

    private final ReportIntake intake;
    private final List<String> names;

    BundledReports(ReportIntake intake, ReportSettings settings) {
        this.intake = intake;
        this.names = settings.bundled().orElse(List.of());
    }

    /** Fills the database. */
    void load() throws Throwable {
        List<Incoming> reports =
                names.stream().map(name -> Incoming.read(text(name))).toList();
        List<Reception> received = Await.result(() -> intake.submitAll(reports));
        for (int i = 0; i < names.size(); i++) {
            requireAccepted(names.get(i), received.get(i));
        }
        Await.result(BundledReports::markSeeded);
        Await.result(TableStatistics::keepUp);
        logBrought(received.stream().filter(BundledReports::isBrought).count());
    }

    /** Another server that starts at the same time may have loaded some or all of them. */
    private void logBrought(long brought) {
        if (brought == names.size() && brought > 0) {
            LOG.infof("The database was empty: it now has the %d bundled reports", brought);
        } else if (brought > 0) {
            LOG.infof("The database had not all of the %d bundled reports: it got %d", names.size(), brought);
        }
    }

    private static boolean isBrought(Reception received) {
        return received instanceof Reception.Accepted accepted
                && accepted.submission().outcome() != Submission.Outcome.UNCHANGED;
    }

    /** A refused bundled report is a fault of the package, so the start fails. */
    private static void requireAccepted(String name, Reception received) {
        if (received instanceof Reception.Refused refused) {
            throw new IllegalStateException("The bundled report " + name + " is refused: "
                    + refused.reason().getMessage());
        }
        if (received instanceof Reception.Failed failed) {
            throw new IllegalStateException("The bundled report " + name
                    + " could not be recorded; the log has the cause under " + failed.id());
        }
    }

    private static Uni<Integer> markSeeded() {
        return Panache.withTransaction(() -> Panache.getSession()
                .chain(session -> session.createNativeQuery("update dataset set seeded = true")
                        .executeUpdate()));
    }

    private static String text(String name) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream("dataset/" + name)) {
            if (in == null) {
                throw new ConfigurationException("tergeu.reports.bundled names " + name + ", which is not in dataset/");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
