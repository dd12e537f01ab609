package org.tergeu.exchange.bringing;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How much may be brought at once. */
@ConfigMapping(prefix = "tergeu.import")
public interface ImportSettings {

    /** Bytes of the body of an import over HTTP, as they come. */
    MemorySize size();

    /** Bytes of the bodies of imports over HTTP that are on disk at once: of those that arrive, and of the one that goes on. */
    MemorySize uploads();

    /** Lines of an import. */
    int lines();

    /** How long the body of an import may take to arrive. */
    Duration uploadTime();
}
