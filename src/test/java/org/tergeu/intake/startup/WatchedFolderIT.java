package org.tergeu.intake.startup;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tergeu.dataset.FolderProgress;
import org.tergeu.intake.ReportIntake;
import org.tergeu.intake.Republication;
import org.tergeu.platform.migration.HibernateOnDemand;
import org.tergeu.platform.migration.MigrationSettings;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.AtOnce;
import org.tergeu.testsupport.Editors;
import org.tergeu.testsupport.Edits;
import org.tergeu.testsupport.FullDisk;
import org.tergeu.testsupport.ReportFile;
import org.tergeu.testsupport.Wait;
import org.tergeu.testsupport.Warnings;

/** A folder whose files change while the service runs and editors work. */
@QuarkusTest
@TestProfile(Editors.class)
class WatchedFolderIT {

    private static final long MOST = 100_000;

    private final Edits asel = Edits.by("reviewer");

    @Inject
    ReportIntake intake;

    @Inject
    LoadedFiles loaded;

    @Inject
    FolderProgress progress;

    @Inject
    Unfinished unfinished;

    @Inject
    HibernateOnDemand hibernate;

    @Inject
    Republication republication;

    @Inject
    BundledReports bundled;

    @Inject
    MigrationSettings migration;

    @Inject
    DataSource database;

    @TempDir
    Path folder;

    private void file(String report, String detained) throws IOException {
        Files.writeString(
                folder.resolve(report + ".yaml"),
                ReportFile.named(report)
                        .saying(ReportFile.incident(report + "-raid") + """
                    legalOutcomes:
                      - { stage: DETAINED, counted: PERSON, count: %s }
                """.formatted(detained))
                        .text());
    }

    private void read() throws Throwable {
        new FolderReading(intake, loaded, progress, folder, MOST).run(file -> true);
    }

    /** Restarts read the folder again; what an editor has changed meanwhile stays until the file itself is changed. */
    @Test
    void aFileThatHasNotChangedLeavesWhatAnEditorHasChanged() throws Throwable {
        file("watch-edited", "5");
        read();
        Answer edited = asel.submit(Edits.with(Edits.report("watch-edited", "6"), "madeFrom", Edits.revision()));
        assertThat(edited.at("outcome").text()).isEqualTo("REVISED");

        read();
        assertThat(Edits.detained("watch-edited")).isEqualTo("6");

        file("watch-edited", "7");
        read();
        assertThat(Edits.detained("watch-edited")).isEqualTo("7");
    }

    @Test
    void newAndChangedFilesAreSeenOnceTheyAreWhole() throws Exception {
        file("watch-first", "5");
        file("watch-second", "5");
        writtenHoursAgo("watch-first");
        writtenHoursAgo("watch-second");
        Path second = folder.resolve("watch-second.yaml");
        Path part = Files.move(second, folder.resolve("watch-second.part"));
        FolderWatch watch = new FolderWatch(folder, Duration.ofMillis(20), Duration.ZERO);
        CompletableFuture<Boolean> changed = AtOnce.ask(() -> await(watch, false));

        Files.move(part, second);
        assertThat(changed.get(60, TimeUnit.SECONDS)).isTrue();

        CompletableFuture<Boolean> nothing = AtOnce.ask(() -> await(watch, false));
        Files.writeString(folder.resolve("notes.txt"), "no report");
        watch.stop();
        assertThat(nothing.get(60, TimeUnit.SECONDS)).isFalse();
    }

    /** As cp -p and rsync --times do, with content of the same length. */
    @Test
    void aFileIsReadAgainThatChangesInPlaceAndKeepsItsLengthAndTime() throws Throwable {
        file("watch-kept", "5");
        writtenHoursAgo("watch-kept");
        Path path = folder.resolve("watch-kept.yaml");
        FileTime written = Files.getLastModifiedTime(path);
        long length = Files.size(path);
        FolderWatch watch = new FolderWatch(folder, Duration.ofMillis(20), Duration.ofHours(1));
        FolderReading reading = new FolderReading(intake, loaded, progress, folder, MOST);
        reading.run(watch::isWhole);
        assertThat(Edits.detained("watch-kept")).isEqualTo("5");

        file("watch-kept", "7");
        Files.setLastModifiedTime(path, written);
        assertThat(Files.size(path)).isEqualTo(length);
        assertThat(await(watch, false)).isTrue();
        reading.run(watch::isWhole);
        assertThat(Edits.detained("watch-kept")).isEqualTo("7");
    }

    /** Its time may be that of a later change, too, where times are coarse. */
    @Test
    void aFileThatWasWrittenAMomentBeforeItWasReadIsReadOnceMore() throws IOException {
        file("watch-fresh", "5");
        Files.setLastModifiedTime(
                folder.resolve("watch-fresh.yaml"), FileTime.from(Instant.now().plusSeconds(1)));
        FolderWatch watch = new FolderWatch(folder, Duration.ofMillis(20), Duration.ZERO);

        assertThat(await(watch, false)).as("once it is two seconds old").isTrue();
        CompletableFuture<Boolean> nothing = AtOnce.ask(() -> await(watch, false));
        watch.stop();
        assertThat(nothing.orTimeout(60, TimeUnit.SECONDS).join()).isFalse();
    }

    private void writtenHoursAgo(String report) throws IOException {
        Files.setLastModifiedTime(
                folder.resolve(report + ".yaml"), FileTime.from(Instant.now().minus(Duration.ofHours(2))));
    }

    /** Its writer pauses after "count: 11", and goes on with "8". */
    @Test
    void aFileStillBeingWrittenIsReadLater() throws Throwable {
        file("watch-a", "5");
        file("watch-b", "5");
        writtenHoursAgo("watch-a");
        writtenHoursAgo("watch-b");
        file("watch-slow", "11");
        FolderWatch watch = new FolderWatch(folder, Duration.ofMillis(20), Duration.ofHours(1));
        FolderReading reading = new FolderReading(intake, loaded, progress, folder, MOST);
        reading.run(watch::isWhole);
        assertThat(Edits.detained("watch-a")).isEqualTo("5");
        assertThat(Ask.data("{ report(key: \"watch-slow\") { key } }")
                        .at("report")
                        .isNull())
                .isTrue();
        assertThat(progress.now().total()).isEqualTo(2);

        file("watch-slow", "118");
        file("watch-a", "6");
        Files.copy(folder.resolve("watch-a.yaml"), folder.resolve("watch-c.yaml"));
        writtenHoursAgo("watch-slow");
        writtenHoursAgo("watch-c");
        assertThat(await(watch, false)).isTrue();
        reading.run(watch::isWhole);
        assertThat(Edits.detained("watch-slow")).isEqualTo("118");
        assertThat(Edits.detained("watch-a"))
                .as("written a moment ago, but its key stays its own")
                .isEqualTo("5");

        writtenHoursAgo("watch-a");
        assertThat(await(watch, false)).isTrue();
        reading.run(watch::isWhole);
        assertThat(Edits.detained("watch-a")).isEqualTo("6");
    }

    /** What could not be read, as the database was away, is read again without a change. */
    @Test
    void whatCouldNotBeReadIsReadAgain() {
        FolderWatch watch = new FolderWatch(folder, Duration.ofMillis(20), Duration.ZERO);

        assertThat(await(watch, true)).isTrue();
    }

    /** No file is to blame, nothing is logged of it but once, and the start's reading goes on by itself. */
    @Test
    void filesThatMeetADatabaseWithoutRoomAreReadUntilTheyGoIn() throws Throwable {
        file("watch-full-a", "5");
        file("watch-full-b", "6");
        StartupReports start = new StartupReports(
                unfinished,
                hibernate,
                republication,
                bundled,
                intake,
                loaded,
                progress,
                migration,
                new FolderOnly(Optional.of(folder), MOST));
        try (FullDisk full = FullDisk.of(database, FullDisk.NO_ROOM);
                Warnings log = Warnings.listen()) {
            start.load(new StartupEvent());
            Wait.until(
                    "it has ended early",
                    () -> log.lines().stream().anyMatch(line -> line.startsWith("Reading " + folder)));
            assertThat(progress.now().total()).isEqualTo(2);
            assertThat(progress.now().refused()).isZero();
            assertThat(progress.now().finishedAt()).isNull();
            OffsetDateTime first = progress.now().startedAt();
            Wait.until("it is tried again", () -> progress.now().startedAt().isAfter(first));
            Wait.until("and ends early again", () -> progress.now().recording() == 0);

            assertThat(log.lines())
                    .filteredOn(line -> !line.startsWith("The database is not available ("))
                    .singleElement()
                    .asString()
                    .isEqualTo(
                            "Reading " + folder
                                    + " ended early, as the database is not available (SQLException: ERROR: could not extend file \"base/5/1\" (53100))."
                                    + " What was recorded stays, no file is refused for it, and the rest is read until it goes in.");
            assertThat(log.lines()).noneMatch(line -> line.contains("\n"));
        } finally {
            Wait.until("it goes in", () -> progress.now().finishedAt() != null);
            start.stop(new ShutdownEvent());
        }
        assertThat(Edits.detained("watch-full-a")).isEqualTo("5");
        assertThat(Edits.detained("watch-full-b")).isEqualTo("6");
        assertThat(progress.now().refused()).isZero();
    }

    private record FolderOnly(Optional<Path> folder, long most) implements ReportSettings {

        @Override
        public Optional<Duration> watch() {
            return Optional.empty();
        }

        @Override
        public Duration quiet() {
            return Duration.ZERO;
        }

        @Override
        public MemorySize fileSize() {
            return new MemorySize(BigInteger.valueOf(most));
        }

        @Override
        public Optional<List<String>> bundled() {
            return Optional.empty();
        }
    }

    private static boolean await(FolderWatch watch, boolean again) {
        try {
            return watch.awaitChange(again);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
