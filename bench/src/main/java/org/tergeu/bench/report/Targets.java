package org.tergeu.bench.report;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tergeu.bench.load.Measured;
import org.tergeu.bench.workload.Workload;

/** What the service may take, and whether it does. Nothing is met by wrong answers. */
public record Targets(Results results) {

    /** How much dearer more incidents may make anything. */
    private static final double GROWTH = 1.5;

    /** Of the search: server and database together against what the database takes for the same statements. */
    private static final double SEARCH = 1.3;

    /** p99 against p50 of a crowd. */
    static final double CROWDED = 4;

    /** CPU seconds of server and database per 1,000 requests; empty when it depends on what could not be measured. */
    public OptionalDouble of(Workload workload) {
        Optional<Measured> atFewer = results.atFewer(workload);
        if (atFewer.isPresent()) {
            return OptionalDouble.of(GROWTH * atFewer.get().cpu());
        }
        if (workload.target.isPresent()) {
            return workload.target;
        }
        Measured statements = results.byWorkload().get(workload).get("pgbench");
        return statements == null ? OptionalDouble.empty() : OptionalDouble.of(SEARCH * statements.database());
    }

    boolean isMet(Workload workload) {
        OptionalDouble target = of(workload);
        Measured measured = results.service(workload);
        return target.isPresent() && measured.errors() == 0 && measured.cpu() <= target.getAsDouble();
    }

    static boolean isMetByCrowd(Measured crowd) {
        return crowd.errors() == 0 && crowd.latency99() < CROWDED * crowd.latency50();
    }

    /** Whether no target is missed. */
    public boolean areAllMet() {
        boolean costs = results.byWorkload().keySet().stream().allMatch(this::isMet);
        boolean crowds =
                results.crowded().entrySet().stream().map(Map.Entry::getValue).allMatch(Targets::isMetByCrowd);
        return costs && crowds;
    }
}
