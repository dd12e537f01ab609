package org.tergeu.testsupport;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** The delivered service on a database of its own with the bundled reports, and with the limits that other tests have. */
public class PackagedSeeds implements QuarkusTestProfile {

    @Override
    public String getConfigProfile() {
        return "test";
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.management.port", "0");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(MigratedDatabase.class));
    }
}
