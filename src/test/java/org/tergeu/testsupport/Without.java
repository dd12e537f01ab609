package org.tergeu.testsupport;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A service in which one of its optimisations is switched off. */
public abstract class Without implements QuarkusTestProfile {

    private final String optimisation;

    private Without(String optimisation) {
        this.optimisation = optimisation;
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("tergeu.optimisations." + optimisation, "false", "tergeu.database.folder", AskedDatabase.FOLDER);
    }

    /** Queries are executed by graphql-java. */
    public static final class Plans extends Without {
        public Plans() {
            super("plans");
        }
    }

    /** What belongs to a thing is read after the thing. */
    public static final class ReadAhead extends Without {
        public ReadAhead() {
            super("read-ahead");
        }
    }

    /** Each statement has a Sync of its own. */
    public static final class OneSync extends Without {
        public OneSync() {
            super("one-sync");
        }
    }
}
