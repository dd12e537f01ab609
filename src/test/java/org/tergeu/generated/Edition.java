package org.tergeu.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.VertxContextSupport;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tergeu.intake.ReportIntake;
import org.tergeu.intake.document.InvalidReport;
import org.tergeu.intake.submission.Incoming;
import org.tergeu.intake.submission.Reception;
import org.tergeu.testsupport.GraphQl;
import org.tergeu.testsupport.Submit;

/**
 * Generated reports as they are submitted once, under keys of their own: what an earlier edition has left in the database, such as
 * the order in which rows were first written, has no part in it.
 */
public final class Edition implements AutoCloseable {

    private final String own = "t" + Long.toString(System.nanoTime(), Character.MAX_RADIX) + "-";
    private final Map<String, GeneratedReport> standing = new LinkedHashMap<>();

    public Edition submit(GeneratedReport report) {
        ReportIntake intake = Arc.container().instance(ReportIntake.class).get();
        try {
            VertxContextSupport.subscribeAndAwait(() -> intake.submit(report.textWith(own)));
        } catch (InvalidReport refused) {
            throw new Property.Unfit(refused);
        } catch (Throwable failed) {
            throw new AssertionError(failed);
        }
        standing.put(report.key(), report);
        return this;
    }

    public Edition submit(List<GeneratedReport> reports) {
        reports.forEach(this::submit);
        return this;
    }

    /** Submits them as those of a folder are: together, each of which may use what those before it define. */
    public Edition submitTogether(List<GeneratedReport> reports) {
        ReportIntake intake = Arc.container().instance(ReportIntake.class).get();
        List<Incoming> incoming = reports.stream()
                .map(report -> Incoming.read(report.textWith(own)))
                .toList();
        List<Reception> received;
        try {
            received = VertxContextSupport.subscribeAndAwait(() -> intake.submitAll(incoming));
        } catch (Throwable failed) {
            throw new AssertionError(failed);
        }
        for (int i = 0; i < reports.size(); i++) {
            if (received.get(i) instanceof Reception.Refused refused) {
                throw new Property.Unfit(refused.reason());
            }
            assertThat(received.get(i)).isInstanceOf(Reception.Accepted.class);
            standing.put(reports.get(i).key(), reports.get(i));
        }
        return this;
    }

    public Edition retract(GeneratedReport report) {
        standing.remove(report.key());
        Submit.retraction(report.key().replace(GeneratedReport.OWN, own));
        return this;
    }

    /** The incidents with everything of theirs, as they are known now. */
    public Answers incidents() {
        return incidents(null);
    }

    /** The incidents as they were known by the end of a day. */
    public Answers incidents(LocalDate asOf) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("asOf", asOf == null ? null : asOf.toString());
        variables.put("keys", incidentKeys());
        return Answers.of(GraphQl.file("generated/incidents", variables), own);
    }

    /** What else reports describe: organizations, places and statistics, of which there is no earlier state to be asked for. */
    public Answers things() {
        return Answers.of(
                GraphQl.file("generated/things", Map.of("agency", own + "agency", "town", own + "town")), own);
    }

    public List<String> incidentKeys() {
        return IntStream.range(0, Coverage.MOST_INCIDENTS)
                .mapToObj(number -> own + "incident-" + number)
                .toList();
    }

    @Override
    public void close() {
        List.copyOf(standing.values()).forEach(this::retract);
    }
}
