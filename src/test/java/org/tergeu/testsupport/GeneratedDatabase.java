package org.tergeu.testsupport;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A database for hundreds of generated reports, which would be noticed in any other: their places and names stay after retraction. */
public class GeneratedDatabase implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("tergeu.database.folder", "target/generated-database");
    }
}
