package org.tergeu.intake;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.tergeu.intake.document.InvalidReport;

/** Takes reports in. */
@ApplicationScoped
public class ReportIntake {

    private static final Logger LOG = Logger.getLogger(ReportIntake.class);

    private final Recording recording;
    private final Counter accepted;
    private final Counter refused;
    private final Counter failed;

    ReportIntake(Recording recording, MeterRegistry registry) {
        this.recording = recording;
        this.accepted = counter(registry, "accepted");
        this.refused = counter(registry, "refused");
        this.failed = counter(registry, "failed");
    }

    private static Counter counter(MeterRegistry registry, String outcome) {
        return Counter.builder("tergeu.reports")
                .description("Reports that came in since the start, by what became of them.")
                .tag("outcome", outcome)
                .register(registry);
    }

    /**
     * Records a report in one transaction. Must be called on a Vert.x context of its own.
     *
     * @param text the report file, YAML or JSON
     * @return what was done; fails with {@link InvalidReport} telling everything that is wrong, and then nothing has changed
     */
    public Uni<Submission> submit(String text) {
        return Uni.createFrom()
                .item(() -> Incoming.read(text))
                .chain(report -> recording.record(List.of(report)))
                .map(received -> {
                    count(received.get(0));
                    if (received.get(0) instanceof Reception.Refused refusal) {
                        throw refusal.reason();
                    }
                    return logged(((Reception.Accepted) received.get(0)).submission());
                });
    }

    /**
     * Records reports with the same result as one after the other, in as few transactions as possible: one that is refused or meets a fault does
     * no harm to the others. Must be called on a Vert.x context of its own.
     *
     * @return what became of each, in their order
     */
    public Uni<List<Reception>> submitAll(List<Incoming> reports) {
        if (reports.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        int different = different(reports);
        if (different < reports.size()) {
            return split(reports, different);
        }
        return recording
                .record(reports)
                .invoke(received -> received.forEach(this::log))
                // Which of them it is shows when there are fewer.
                .onFailure()
                .recoverWithUni(fault -> reports.size() > 1
                        ? split(reports, reports.size() / 2)
                        : Uni.createFrom().item(List.of(counted(failed(fault)))));
    }

    private Uni<List<Reception>> split(List<Incoming> reports, int at) {
        return submitAll(reports.subList(0, at))
                .chain(first -> submitAll(reports.subList(at, reports.size()))
                        .map(second ->
                                Stream.concat(first.stream(), second.stream()).toList()));
    }

    /** How many from the first on have keys of their own: a later version of a report is recorded after the earlier one. */
    private static int different(List<Incoming> reports) {
        Set<String> keys = new HashSet<>();
        int different = 0;
        while (different < reports.size()) {
            String key = reports.get(different).key();
            if (key != null && !keys.add(key)) {
                return different;
            }
            different++;
        }
        return different;
    }

    private static Reception failed(Throwable fault) {
        if (fault instanceof InvalidReport invalid) {
            return new Reception.Refused(invalid, Set.of());
        }
        String id = UUID.randomUUID().toString();
        LOG.errorf(fault, "%s: a report could not be recorded", id);
        return new Reception.Failed(id);
    }

    private Reception counted(Reception reception) {
        count(reception);
        return reception;
    }

    private void count(Reception reception) {
        Counter counter = reception instanceof Reception.Accepted
                ? accepted
                : reception instanceof Reception.Refused ? refused : failed;
        counter.increment();
    }

    private void log(Reception reception) {
        count(reception);
        if (reception instanceof Reception.Accepted accepted) {
            logged(accepted.submission());
        }
    }

    private static Submission logged(Submission done) {
        LOG.debugf("report %s: %s", done.report(), done.outcome());
        done.warnings().forEach(warning -> LOG.warnf("report %s: %s", done.report(), warning));
        return done;
    }
}
