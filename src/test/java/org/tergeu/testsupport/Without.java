package org.tergeu.testsupport;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** A service in which some of its optimisations are switched off. */
public abstract class Without implements QuarkusTestProfile {

    private final String[] optimisations;

    private Without(String... optimisations) {
        this.optimisations = optimisations;
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>(Map.of("tergeu.database.folder", AskedDatabase.FOLDER));
        Arrays.stream(optimisations).forEach(each -> settings.put("tergeu.optimisations." + each, "false"));
        return settings;
    }

    /** Queries are executed by graphql-java. */
    public static final class Plans extends Without {
        public Plans() {
            super("plans");
        }
    }

    /** What belongs to a thing is read after the thing, and each statement has a Sync of its own. */
    public static final class ReadAheadAndOneSync extends Without {
        public ReadAheadAndOneSync() {
            super("read-ahead", "one-sync");
        }
    }
}
