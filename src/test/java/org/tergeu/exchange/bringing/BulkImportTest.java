package org.tergeu.exchange.bringing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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

/** What an import says of how far it is, and when somebody ends it. */
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

    /** What an import of a file reports, as part of its bytes. */
    private List<Double> progress(byte[] file, LineLimits limits, int wantedFor) throws IOException {
        Path lines = Files.write(folder.resolve("many"), file);
        List<Double> parts = new ArrayList<>();
        BulkImport begun = new BulkImport(
                () -> Lines.reports().open(lines, limits.bytes()), limits, new Accepting(), new Watcher() {

                    @Override
                    public void refused(LineFault fault) {}

                    @Override
                    public void progressed(Counts counts, long bytes) {
                        parts.add((double) bytes / file.length);
                    }

                    @Override
                    public boolean isWanted() {
                        return parts.size() < wantedFor;
                    }
                });
        if (wantedFor == Integer.MAX_VALUE) {
            begun.run();
        } else {
            assertThat(catchThrowableOfType(EndedEarly.class, begun::run).reason())
                    .isEqualTo(Reason.UNWANTED);
        }
        return parts;
    }

    /** None of them fills a batch, and they are the longest part of a file that was made for it. */
    @Test
    void linesThatAreNotRecordedAreProgressToo() throws IOException {
        byte[] blank = new byte[20_000_000];
        Arrays.fill(blank, (byte) '\n');
        byte[] refused = ("x".repeat(1_000) + "\n").repeat(20_000).getBytes(StandardCharsets.UTF_8);

        for (byte[] file : List.of(blank, refused)) {
            List<Double> parts = progress(file, new LineLimits(100_000, 1_000, 100_000), Integer.MAX_VALUE);
            assertThat(parts).hasSizeGreaterThan(15).isSorted();
            assertThat(parts.get(0)).isLessThan(0.1);
            assertThat(parts.get(parts.size() - 1)).isGreaterThan(0.9);
            assertThat(progress(file, new LineLimits(100_000, 1_000, 100_000), 3))
                    .hasSize(3);
        }
    }

    /** A blank line that is returned so that progress can be reported is not one of the first lines. */
    @Test
    void aPreviewLeavesBlankLinesOut() throws IOException {
        Path lines = Files.writeString(folder.resolve("few"), "\n".repeat(3_000_000) + "{}\n[]\n{}\n");
        List<Long> shown = new ArrayList<>();

        try (FirstLines first =
                new FirstLines(Lines.reports().open(lines, 10_000), 2, line -> shown.add(line.number()))) {
            for (Line line = first.next(); line != null; line = first.next()) {
                assertThat(line.isBlank()).isEqualTo(line.number() <= 3_000_000);
            }
        }
        assertThat(shown).containsExactly(3_000_001L, 3_000_002L);
    }
}
