package org.tergeu.bench.load;

import java.util.Locale;
import org.tergeu.bench.workload.Workload;

/** The service at fewer incidents, which stands beside the others at more of them, so that both are measured in the same rounds. */
public record SmallerService(HttpContestant service, long incidents) implements Contestant {

    private static final String NAME = "service at ";

    /** Whether a contestant of that name is one. */
    public static boolean isNamed(String name) {
        return name.startsWith(NAME);
    }

    @Override
    public String name() {
        return NAME + String.format(Locale.ROOT, "%,d", incidents);
    }

    @Override
    public Measured measure(Workload workload, int connections, double seconds) {
        return service.measure(workload, connections, seconds);
    }
}
