package org.tergeu.bench.report;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tergeu.bench.load.Measured;
import org.tergeu.bench.load.SmallerService;
import org.tergeu.bench.process.Memory;
import org.tergeu.bench.workload.Workload;

/**
 * What was measured at one size.
 *
 * @param about where and how
 * @param memory of each server, after all of it
 * @param byWorkload what each contestant took, by its name
 * @param crowded the service at {@link #CROWD} connections
 */
public record Results(
        long incidents,
        int connections,
        String about,
        Map<String, Memory> memory,
        Map<Workload, Map<String, Measured>> byWorkload,
        Map<Workload, Measured> crowded) {

    /** Connections that the service is crowded with. */
    public static final int CROWD = 64;

    /** Nothing measured so far. */
    public static Results of(long incidents, int connections, String about, Map<String, Memory> memory) {
        return new Results(
                incidents, connections, about, memory, new EnumMap<>(Workload.class), new EnumMap<>(Workload.class));
    }

    public void add(Workload workload, String contestant, Measured measured) {
        byWorkload.computeIfAbsent(workload, each -> new LinkedHashMap<>()).put(contestant, measured);
    }

    public Measured service(Workload workload) {
        return byWorkload.get(workload).get("service");
    }

    /** What the service took at fewer incidents, in the same rounds; empty at the fewest. */
    public Optional<Measured> atFewer(Workload workload) {
        return byWorkload.get(workload).entrySet().stream()
                .filter(contestant -> SmallerService.isNamed(contestant.getKey()))
                .map(Map.Entry::getValue)
                .findAny();
    }

    /** Answers of anybody that were none, or not the right one. */
    public long errors() {
        return Stream.concat(
                        byWorkload.values().stream().flatMap(each -> each.values().stream()), crowded.values().stream())
                .mapToLong(Measured::errors)
                .sum();
    }
}
