package org.tergeu.intake.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Watches a folder: finds out when its files have changed, and which are complete. It lists the folder repeatedly, since notifications of the system
 * differ everywhere, and are missing where the folder is on another machine.
 */
final class FolderWatch {

    /** The times of files of FAT; others are finer. */
    private static final Duration COARSEST = Duration.ofSeconds(2);

    private final Path folder;
    private final Duration interval;
    private final Duration quiet;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile Map<Path, Sighting> seen;
    private Map<Path, WholeFile> read;

    /**
     * By what a file is found to have changed.
     *
     * @param changed the time of the change of its entry, which no program sets: a copy may keep the size and the time of writing. The epoch where the system
     *     has none
     */
    private record FileStamp(long size, Instant at, Instant changed) {

        /** For a broken link, which has no size or time. Reading it reports what is wrong. */
        private static final FileStamp NEVER = new FileStamp(-1, Instant.EPOCH, Instant.EPOCH);

        static FileStamp of(Path file) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                return new FileStamp(
                        attributes.size(), attributes.lastModifiedTime().toInstant(), changed(file));
            } catch (IOException gone) {
                return NEVER;
            }
        }

        private static Instant changed(Path file) throws IOException {
            return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                    ? ((FileTime) Files.getAttribute(file, "unix:ctime")).toInstant()
                    : Instant.EPOCH;
        }

        /** Whether it can be changed again without another time. */
        boolean isFresh() {
            return Duration.between(at, Instant.now()).compareTo(COARSEST) < 0;
        }
    }

    /**
     * A file as it is read.
     *
     * @param fresh whether its time may not show a change after the reading; it is read once more when that is over, as Git does with what it calls racily clean
     */
    private record WholeFile(FileStamp stamp, boolean fresh) {}

    /**
     * The state of a file at the last looks.
     *
     * @param again whether two looks in a row found the same, or the file was there before the service started
     * @param since when this state was first found, by {@link System#nanoTime}
     */
    private record Sighting(FileStamp written, boolean again, long since) {

        Sighting then(FileStamp now) {
            return written.equals(now) ? new Sighting(now, true, since) : new Sighting(now, false, System.nanoTime());
        }

        /** By either clock: the clock of another machine, which has the folder, can be wrong. */
        boolean isQuietFor(Duration time) {
            return again
                    && (Duration.between(written.at, Instant.now()).compareTo(time) >= 0
                            || System.nanoTime() - since >= time.toNanos());
        }
    }

    /**
     * Takes the folder in its present state.
     *
     * @param quiet how long a file has to be unchanged to count as complete
     */
    FolderWatch(Path folder, Duration interval, Duration quiet) {
        this.folder = folder;
        this.interval = interval;
        this.quiet = quiet;
        Map<Path, Sighting> there = new HashMap<>();
        long now = System.nanoTime();
        files().forEach(file -> there.put(file.path(), new Sighting(FileStamp.of(file.path()), true, now)));
        seen = there;
        read = whole(Map.of());
    }

    /**
     * Waits until the complete files differ from those of the last call.
     *
     * @param again whether the files of the last call have to be read again, changed or not, since they could not be read
     * @return false when nothing is to be read any more
     */
    boolean awaitChange(boolean again) throws InterruptedException {
        while (!stopped.await(interval.toMillis(), TimeUnit.MILLISECONDS)) {
            look();
            Map<Path, WholeFile> whole = whole(read);
            if (again || !whole.equals(read)) {
                read = whole;
                return true;
            }
        }
        return false;
    }

    /** Whether a file has been unchanged for long enough, also since the last look; its writer may pause. */
    boolean isWhole(FolderFile file) {
        Sighting last = seen.get(file.path());
        return last != null && last.isQuietFor(quiet) && last.written.equals(FileStamp.of(file.path()));
    }

    /** Ends the waiting, now or as soon as it begins. */
    void stop() {
        stopped.countDown();
    }

    private void look() {
        Map<Path, Sighting> before = seen;
        Map<Path, Sighting> there = new HashMap<>();
        for (FolderFile file : files()) {
            FileStamp now = FileStamp.of(file.path());
            Sighting last = before.get(file.path());
            there.put(file.path(), last == null ? new Sighting(now, false, System.nanoTime()) : last.then(now));
        }
        seen = there;
    }

    /** The complete files; for incomplete ones, their last complete state. */
    private Map<Path, WholeFile> whole(Map<Path, WholeFile> before) {
        Map<Path, WholeFile> whole = new HashMap<>();
        seen.forEach((file, found) -> {
            WholeFile written =
                    found.isQuietFor(quiet) ? new WholeFile(found.written, found.written.isFresh()) : before.get(file);
            if (written != null) {
                whole.put(file, written);
            }
        });
        return whole;
    }

    /** While a folder cannot be listed, it counts as empty. */
    private List<FolderFile> files() {
        try {
            return FolderFile.in(folder);
        } catch (IOException gone) {
            return List.of();
        }
    }
}
