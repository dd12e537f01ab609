package org.tergeu.platform.connection;

import io.smallrye.config.ConfigMapping;

/** How statements are planned that look rows up by their identifiers (docs/adr/0016). */
@ConfigMapping(prefix = "tergeu.lookups")
interface LookupSettings {

    /**
     * Whether each is planned once for all values, and by indexes alone, which connections ask for when they are opened. A pooler may refuse
     * that, and Citus can plan no statement for values that it does not know (docs/scale.md).
     */
    boolean planOnce();
}
