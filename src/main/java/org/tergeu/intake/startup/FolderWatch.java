package org.tergeu.intake.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
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

    private final Path folder;
    private final Duration interval;
    private final Duration quiet;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile Map<Path, Sighting> seen;
    private Map<Path, FileStamp> read;

    /** The size and time of a file. */
    private record FileStamp(long size, Instant at) {

        /** For a broken link, which has no size or time. Reading it reports what is wrong. */
        private static final FileStamp NEVER = new FileStamp(-1, Instant.EPOCH);

        static FileStamp of(Path file) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                return new FileStamp(
                        attributes.size(), attributes.lastModifiedTime().toInstant());
            } catch (IOException gone) {
                return NEVER;
            }
        }
    }

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
            Map<Path, FileStamp> whole = whole(read);
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
    private Map<Path, FileStamp> whole(Map<Path, FileStamp> before) {
        Map<Path, FileStamp> whole = new HashMap<>();
        seen.forEach((file, found) -> {
            FileStamp written = found.isQuietFor(quiet) ? found.written : before.get(file);
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
