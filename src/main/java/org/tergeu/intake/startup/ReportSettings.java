package org.tergeu.intake.startup;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The reports that a start reads. */
@ConfigMapping(prefix = "tergeu.reports")
public interface ReportSettings {

    /** A folder of report files to read; operators who keep reports in files need no client for them. */
    Optional<Path> folder();

    /** The interval at which the folder is read again while the service runs; without it, it is read at the start only. */
    Optional<Duration> watch();

    /** How long a file of a watched folder has to be unchanged before it is read, since its writer may pause. */
    Duration quiet();

    /** The longest file of the folder, and the longest line of an import by command; each is held in memory as a whole. */
    MemorySize fileSize();

    /** The bundled reports that fill a new database, in this order: later ones refer to definitions of earlier ones. Empty for none. */
    Optional<List<String>> bundled();
}
