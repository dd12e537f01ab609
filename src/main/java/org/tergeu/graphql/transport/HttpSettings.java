package org.tergeu.graphql.transport;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import org.tergeu.graphql.transport.answer.Conformance;

/** How GraphQL is spoken over HTTP (docs/adr/0011). */
@ConfigMapping(prefix = "tergeu.http")
public interface HttpSettings {

    /** How long caches may use the answer to a GET before they ask again. A retracted report is gone from them after that time. */
    Duration maxAge();

    /** The edition of GraphQL over HTTP where editions differ; the checks of some clients follow an older one. */
    Conformance conformance();
}
