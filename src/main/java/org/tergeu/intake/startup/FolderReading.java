package org.tergeu.intake.startup;

import io.smallrye.graphql.api.Nullable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.commons.codec.digest.DigestUtils;
import org.jboss.logging.Logger;
import org.tergeu.dataset.FolderProgress;
import org.tergeu.intake.ReportIntake;
import org.tergeu.intake.document.InvalidReport;
import org.tergeu.intake.submission.Incoming;
import org.tergeu.intake.submission.Reception;
import org.tergeu.platform.writing.TableStatistics;

/**
 * Reads a folder of report files, as often as it is called. Files are loaded in the order of their names; a file that uses what nothing has defined
 * yet waits until no other file is left, and is then loaded after those that define it.
 */
final class FolderReading {

    private static final Logger LOG = Logger.getLogger(FolderReading.class);

    /** The most reports of one transaction. With {@link #BYTES_AT_ONCE} it bounds the memory, since each report is held several times. */
    private static final int AT_ONCE = 200;

    /** The most bytes of the reports of one transaction. */
    private static final long BYTES_AT_ONCE = 2_000_000;

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final ReportIntake intake;
    private final FolderProgress progress;
    private final Path folder;
    private final long mostBytes;
    private final LoadedFiles loaded;
    private final Refusals refusals = new Refusals();
    private final Map<String, FolderFile> owners = new HashMap<>();
    private final Map<FolderFile, WaitingFile> waiting = new TreeMap<>();
    private volatile boolean stopped;
    private boolean endedEarly;

    /** @param mostBytes the longest file that is read */
    FolderReading(ReportIntake intake, LoadedFiles loaded, FolderProgress progress, Path folder, long mostBytes) {
        this.intake = intake;
        this.loaded = loaded;
        this.progress = progress;
        this.folder = folder;
        this.mostBytes = mostBytes;
    }

    @SuppressWarnings("ArrayRecordComponent") // Compared by its digest only.
    private record FoundFile(FolderFile file, byte[] bytes, String digest) {}

    private record ReadFile(FoundFile found, Incoming report) {

        FolderFile file() {
            return found.file;
        }
    }

    /** Ends the reading after the reports that are being recorded. */
    void stop() {
        stopped = true;
    }

    /**
     * Reads all complete files; returns early when it is stopped. Fails when the database is not available, or on a fault that no file causes. No
     * file is refused for that, and the next reading continues.
     *
     * @param whole whether nobody is writing a file any more
     */
    void run(Predicate<FolderFile> whole) throws Throwable {
        List<FolderFile> there = files();
        refusals.keep(Set.copyOf(there));
        List<FolderFile> files = new ArrayList<>(there);
        files.removeIf(file -> !isWhole(file, whole));
        // A file that is not read now keeps its report.key.
        owners.values().removeIf(file -> !there.contains(file) || files.contains(file));
        waiting.clear();
        progress.begin(files.size());
        try (Pace pace = new Pace(folder, progress, PAUSE, endedEarly)) {
            endedEarly = true;
            readAll(files, whole);
            endedEarly = false;
        }
    }

    private boolean isWhole(FolderFile file, Predicate<FolderFile> whole) {
        boolean is = whole.test(file);
        if (!is) {
            leave(file);
        }
        return is;
    }

    private void readAll(List<FolderFile> files, Predicate<FolderFile> whole) throws Throwable {
        submit(files, whole);
        int before = Integer.MAX_VALUE;
        while (!stopped && !waiting.isEmpty() && waiting.size() < before) {
            before = waiting.size();
            List<FolderFile> again = WaitingFile.byNeed(waiting.values());
            waiting.clear();
            submit(again, whole);
        }
        if (!stopped) {
            waiting.forEach((file, still) -> refuse(file, still.refusal().reason(), false));
            progress.end();
        }
    }

    private List<FolderFile> files() {
        try {
            return FolderFile.in(folder);
        } catch (IOException e) {
            LOG.errorf(
                    "The folder of reports %s cannot be listed (%s); nothing of it is loaded", folder, e.getMessage());
            return List.of();
        }
    }

    /** Loads files in groups: while one is recorded, the next is read. */
    private void submit(List<FolderFile> files, Predicate<FolderFile> whole) throws Throwable {
        ExecutorService recorder = Executors.newSingleThreadExecutor(work -> new Thread(work, "report recorder"));
        try {
            Future<?> recorded = CompletableFuture.completedFuture(null);
            for (Iterator<FolderFile> left = files.iterator(); left.hasNext() && !stopped; ) {
                List<ReadFile> reports = read(some(left, whole));
                recorded.get();
                recorded = recorder.submit(() -> record(reports));
            }
            recorded.get();
        } catch (ExecutionException failed) {
            throw failed.getCause();
        } finally {
            recorder.shutdown();
            recorder.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        }
    }

    private List<FoundFile> some(Iterator<FolderFile> left, Predicate<FolderFile> whole) {
        List<FoundFile> some = new ArrayList<>();
        long bytes = 0;
        while (left.hasNext() && some.size() < AT_ONCE && bytes < BYTES_AT_ONCE) {
            FolderFile file = left.next();
            try {
                byte[] read = FileText.bytes(file.path(), mostBytes);
                if (whole.test(file)) {
                    bytes += read.length;
                    some.add(new FoundFile(file, read, DigestUtils.sha256Hex(read)));
                } else {
                    leave(file);
                    progress.left();
                }
            } catch (UnusableFile unusable) {
                refuse(file, unusable);
            }
        }
        return some;
    }

    /** The reports of those files that are new or changed and can be used; for the others, the log has the reason. */
    private List<ReadFile> read(List<FoundFile> files) throws Throwable {
        Map<String, String> unchanged = files.isEmpty()
                ? Map.of()
                : Await.result(() ->
                        loaded.unchanged(files.stream().map(FoundFile::digest).toList()));
        List<ReadFile> reports = new ArrayList<>();
        for (FoundFile found : files) {
            refusals.read(found.file, found.digest);
            try {
                String known = unchanged.get(found.digest);
                if (known != null) {
                    own(known, found.file);
                    accept(found.file);
                } else if (refusals.isKnown(found.file)) {
                    progress.refused();
                } else {
                    Incoming report = Incoming.read(FileText.decode(found.bytes));
                    own(report.key(), found.file);
                    reports.add(new ReadFile(found, report));
                }
            } catch (UnusableFile unusable) {
                refuse(found.file, unusable);
            } catch (InvalidReport invalid) {
                refuse(found.file, invalid, true);
            }
        }
        return reports;
    }

    private void own(@Nullable String key, FolderFile file) throws UnusableFile {
        FolderFile owner = key == null ? file : owners.computeIfAbsent(key, first -> file);
        if (!owner.equals(file)) {
            throw new UnusableFile(
                    "its report.key '" + key + "' is that of " + owner.name()
                            + ", which comes first and counts; give this file a key of its own, or put its content into that file");
        }
    }

    private Void record(List<ReadFile> reports) throws Exception {
        progress.recording(reports.size());
        try {
            List<Reception> received = Await.result(() ->
                    intake.submitAll(reports.stream().map(ReadFile::report).toList()));
            List<LoadedFiles.Loaded> accepted = new ArrayList<>();
            for (int i = 0; i < reports.size(); i++) {
                ReadFile read = reports.get(i);
                settle(read, received.get(i));
                if (received.get(i) instanceof Reception.Accepted) {
                    accepted.add(new LoadedFiles.Loaded(
                            read.found.digest,
                            Objects.requireNonNull(read.report.key(), "key"),
                            read.report.fingerprint()));
                }
            }
            if (!accepted.isEmpty()) {
                Await.result(() -> loaded.remember(accepted));
                Await.result(TableStatistics::keepUp);
            }
            return null;
        } catch (Exception | Error thrown) {
            throw thrown;
        } catch (Throwable other) {
            throw new IllegalStateException(other);
        } finally {
            progress.recording(0);
        }
    }

    private void settle(ReadFile read, Reception reception) {
        if (reception instanceof Reception.Accepted) {
            accept(read.file());
        } else if (reception instanceof Reception.Failed failed) {
            LOG.errorf(
                    "%s was not loaded because of a fault; the log has it under %s",
                    read.file().name(), failed.id());
            progress.refused();
        } else if (reception instanceof Reception.Refused refused) {
            if (refused.needs().isEmpty()) {
                refuse(read.file(), refused.reason(), false);
            } else {
                waiting.put(read.file(), new WaitingFile(read.file(), refused, read.report.defined()));
            }
        }
    }

    private void refuse(FolderFile file, UnusableFile reason) {
        refusals.add(file, reason);
        progress.refused();
    }

    private void refuse(FolderFile file, InvalidReport reason, boolean byItself) {
        refusals.add(file, reason, byItself);
        progress.refused();
    }

    private void accept(FolderFile file) {
        refusals.remove(file);
        progress.accepted();
    }

    private void leave(FolderFile file) {
        LOG.infof("%s is still being written; it is read when it has been left alone", file.name());
    }
}
