package org.tergeu.testsupport;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A server with little patience, which does not show its schema. */
public class StrictServer implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "tergeu.limits.body-time", "1S",
                "tergeu.limits.stalled-time", "8S",
                "tergeu.limits.at-once.bodies", "200K",
                "tergeu.limits.statement-time", "2s",
                "tergeu.limits.introspection", "false",
                "tergeu.limits.groups", "3",
                "quarkus.http.idle-timeout", "3S",
                "tergeu.database.folder", "target/strict-database");
    }
}
