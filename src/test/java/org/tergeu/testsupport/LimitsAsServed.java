package org.tergeu.testsupport;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The limits that tests lift are as they are for everybody else, but for the rate. */
public class LimitsAsServed implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("tergeu.limits.cost", "1000000", "tergeu.database.folder", "target/limited-database");
    }
}
