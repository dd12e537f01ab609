package org.tergeu.graphql.transport;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How GraphQL is spoken over HTTP (docs/adr/0011). */
@ConfigMapping(prefix = "tergeu.http")
interface HttpSettings {

    /** How long caches may keep the answer to a GET before they ask again: what is retracted is gone after that time. */
    Duration maxAge();

    /** Which edition of GraphQL over HTTP is spoken where they disagree: some clients are checked by an older one. */
    Conformance conformance();
}
