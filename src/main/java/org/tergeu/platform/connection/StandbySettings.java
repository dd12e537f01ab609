package org.tergeu.platform.connection;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** The use of standbys, where {@code quarkus.datasource.reactive.url} lists several servers (docs/adr/0031). */
@ConfigMapping(prefix = "tergeu.standbys")
interface StandbySettings {

    /** Whether requests read from standbys; writes always go to the primary. */
    boolean read();

    /** How far a standby may be behind the primary for requests to read from it. */
    Duration maximumLag();

    /** The interval at which each server is asked for its role and position. */
    Duration interval();
}
