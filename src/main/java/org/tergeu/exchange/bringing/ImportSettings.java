package org.tergeu.exchange.bringing;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How much may be brought at once. */
@ConfigMapping(prefix = "tergeu.import")
public interface ImportSettings {

    /** Bytes of the body of an import over HTTP, as they come. */
    MemorySize size();

    /** Lines of an import. */
    int lines();

    /** How long the body of an import may take to arrive. */
    Duration uploadTime();
}
