package org.tergeu.exchange.transport;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** What downloads may take. */
@ConfigMapping(prefix = "tergeu.download")
public interface DownloadSettings {

    /** Downloads at once, each of which holds a connection. */
    int atOnce();

    /** How long a download may take. */
    Duration time();
}
