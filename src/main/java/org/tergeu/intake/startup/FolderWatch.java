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
 * Looks at a folder again and again, and says when its files have changed and which are whole. By looking, and not by what the system reports of changes: that is
 * different everywhere, and missing where a folder lies on another machine.
 */
final class FolderWatch {

    private final Path folder;
    private final Duration interval;
    private final Duration quiet;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile Map<Path, Sighting> seen;
    private Map<Path, FileStamp> read;

    /** What a file looks like from outside. */
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
     * How a file has been found.
     *
     * @param again whether at two looks, one after the other, or before the service started
     * @param since when it was first found so, {@link System#nanoTime}
     */
    private record Sighting(FileStamp written, boolean again, long since) {

        Sighting then(FileStamp now) {
            return written.equals(now) ? new Sighting(now, true, since) : new Sighting(now, false, System.nanoTime());
        }

        /** By either clock: that of another machine, on which the folder lies, can be wrong. */
        boolean isQuietFor(Duration time) {
            return again
                    && (Duration.between(written.at, Instant.now()).compareTo(time) >= 0
                            || System.nanoTime() - since >= time.toNanos());
        }
    }

    /**
     * Takes the folder as it is.
     *
     * @param quiet how long a file has to be left alone to be taken as whole
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
     * Waits until whole files are other than when it returned last.
     *
     * @param again whether what was read last has to be read again, changed or not, as it could not be read
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

    /** Whether a file has been left alone for long enough, and is still as it was at the last look: whoever writes one may pause. */
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

    /** The files that are whole; those that are not, as they were read last. */
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

    /** A folder that cannot be listed has none for now. */
    private List<FolderFile> files() {
        try {
            return FolderFile.in(folder);
        } catch (IOException gone) {
            return List.of();
        }
    }
}
