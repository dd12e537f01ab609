package org.tergeu.testsupport;

import java.util.HashMap;
import java.util.Map;

/** The same with the limits that the service comes with, but for the rate. */
public class PackagedSeedsWithLimits extends PackagedSeeds {

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
        settings.putAll(new LimitsAsServed().getConfigOverrides());
        return settings;
    }
}
