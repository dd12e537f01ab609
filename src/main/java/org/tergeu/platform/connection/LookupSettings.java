package org.tergeu.platform.connection;

import io.smallrye.config.ConfigMapping;

/** The planning of statements that look rows up by their identifiers (docs/adr/0016). */
@ConfigMapping(prefix = "tergeu.lookups")
interface LookupSettings {

    /**
     * Whether each is planned once for all values, with indexes only. Connections request that when they are opened. A pooler may refuse the request,
     * and Citus cannot plan statements without their values (docs/scale.md).
     */
    boolean planOnce();
}
