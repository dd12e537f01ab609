package org.tergeu.platform.connection;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How standbys are used, where {@code quarkus.datasource.reactive.url} lists several servers (docs/adr/0031). */
@ConfigMapping(prefix = "tergeu.standbys")
interface StandbySettings {

    /** Whether requests read from standbys; writes always go to the primary. */
    boolean read();

    /** How far a standby may be behind the primary and still be read from. */
    Duration maximumLag();

    /** How often each server is asked what it is and how far it has come. */
    Duration interval();
}
