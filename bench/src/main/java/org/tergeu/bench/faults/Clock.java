package org.tergeu.bench.faults;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The clock of one process and what it starts, which can be moved: libfaketime stands before the system's.
 *
 * @param library that of libfaketime
 * @param setting the file that says how far it is moved
 */
record Clock(Path library, Path setting) {

    private static final String LIBRARY = "faketime/libfaketimeMT.so.1";

    /** One that is right; empty where there is no libfaketime. */
    static Optional<Clock> at(Path setting) throws IOException {
        File[] folders = new File("/usr/lib").listFiles(File::isDirectory);
        Optional<Path> library = Stream.of(folders == null ? new File[0] : folders)
                .map(folder -> folder.toPath().resolve(LIBRARY))
                .filter(Files::exists)
                .findFirst();
        if (library.isEmpty()) {
            return Optional.empty();
        }
        Clock clock = new Clock(library.get(), setting.toAbsolutePath());
        clock.move("+0");
        return Optional.of(clock);
    }

    /** @param by from what is right, such as {@code +1d} */
    void move(String by) throws IOException {
        Files.writeString(setting, by + "\n");
        setting.toFile().setReadable(true, false);
    }

    /** What the process is started with. Pauses stay as long as they are: it is the time of day that moves. */
    Map<String, String> environment() {
        return Map.of(
                "LD_PRELOAD", library.toString(),
                "FAKETIME_TIMESTAMP_FILE", setting.toString(),
                "FAKETIME_CACHE_DURATION", "1",
                "FAKETIME_DISABLE_SHM", "1",
                "FAKETIME_DONT_FAKE_MONOTONIC", "1",
                "DONT_FAKE_MONOTONIC", "1");
    }
}
