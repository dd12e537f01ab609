package org.tergeu.exchange.bringing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tergeu.exchange.bringing.EndedEarly.Reason;
import org.tergeu.intake.document.Decision;
import org.tergeu.intake.submission.Incoming;
import org.tergeu.intake.submission.Reception;
import org.tergeu.intake.submission.Submission;
import org.tergeu.intake.submission.Submission.Outcome;
import org.tergeu.intake.submission.Together;

/** What an import says that somebody ends. */
class BulkImportTest {

    @TempDir
    Path folder;

    /** Of 500 lines, more than two batches; it is ended when the first is recorded. */
    private EndedEarly ended(boolean stopping) throws IOException {
        Path lines = Files.writeString(
                folder.resolve("lines"),
                IntStream.range(0, 500).mapToObj(n -> """
                                {"report": {"key": "ended-%d", "title": "A", "publisher": "orda-kz", "language": "en", "publishedOn": "2026-06-01", "tier": "NEWS"}}
                                """.formatted(n)).collect(Collectors.joining()));
        BulkImport[] begun = new BulkImport[1];
        begun[0] = new BulkImport(
                () -> Lines.reports().open(lines, 10_000),
                new LineLimits(10_000, 1_000, 1_000),
                new Accepting(),
                new Watcher() {

                    @Override
                    public void refused(LineFault fault) {
                        throw new AssertionError(fault);
                    }

                    @Override
                    public void progressed(Counts counts, long bytes) {}

                    @Override
                    public boolean isWanted() {
                        return begun[0].counts().lines() == 0;
                    }

                    @Override
                    public boolean isStopping() {
                        return stopping;
                    }
                });
        return catchThrowableOfType(EndedEarly.class, begun[0]::run);
    }

    private static final class Accepting implements Together {

        @Override
        public List<Reception> record(List<Incoming> reports) {
            return reports.stream()
                    .<Reception>map(
                            report -> new Reception.Accepted(new Submission(report.key(), Outcome.ADDED, List.of())))
                    .toList();
        }

        @Override
        public List<Reception> decide(List<Decision> decisions) {
            return List.of();
        }
    }

    @Test
    void itSaysWhetherTheServerStopsAndThatTheSameCanBeImportedAgain() throws IOException {
        EndedEarly stopped = ended(true);
        assertThat(stopped.reason()).isEqualTo(Reason.UNWANTED);
        assertThat(stopped)
                .hasMessage(
                        "The server stops, so the import was ended after line 200. Import the same again: what is there already stays as it is.");
        assertThat(ended(false))
                .hasMessageStartingWith("Nobody waits for it any more, so the import was ended after line 200.");
    }
}
