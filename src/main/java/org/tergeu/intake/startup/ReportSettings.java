package org.tergeu.intake.startup;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Which reports a start reads. */
@ConfigMapping(prefix = "tergeu.reports")
public interface ReportSettings {

    /** A folder of report files to read; operators who keep reports in files need no client for them. */
    Optional<Path> folder();

    /** How often the folder is looked at while the service runs; without it, it is read at a start alone. */
    Optional<Duration> watch();

    /** How long a file of a watched folder has to be left alone before it is read: who writes one may pause. */
    Duration quiet();

    /** The longest file of the folder that is read, and the longest line of an import by command: each is held in memory whole. */
    MemorySize fileSize();

    /** The bundled reports that fill a new database, in this order: later ones refer to what earlier ones define. None where it is empty. */
    Optional<List<String>> bundled();
}
