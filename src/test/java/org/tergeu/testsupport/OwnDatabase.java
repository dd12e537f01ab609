package org.tergeu.testsupport;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Tests that write have a database of their own: what they take back stays listed as retracted, and would disturb the others. */
public class OwnDatabase implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("tergeu.database.folder", "target/written-database");
    }
}
