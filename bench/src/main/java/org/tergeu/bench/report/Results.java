package org.tergeu.bench.report;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tergeu.bench.load.Measured;
import org.tergeu.bench.load.Workload;

/**
 * What was measured at one size.
 *
 * @param byWorkload what each contestant took, by its name
 * @param crowded the service at 64 connections
 * @param residentMegabytes of the service, after all of it
 * @param differences how the bare route answered otherwise than the service
 */
public record Results(
        long incidents,
        int connections,
        Map<Workload, Map<String, Measured>> byWorkload,
        Map<Workload, Measured> crowded,
        Map<Workload, String> differences,
        long residentMegabytes,
        String about) {

    /** Connections that the service is crowded with. */
    public static final int CROWD = 64;

    /** How much dearer more incidents may make anything. */
    public static final double GROWTH = 1.5;

    /** Nothing measured so far. */
    public static Results of(long incidents, int connections, String about) {
        return new Results(
                incidents,
                connections,
                new EnumMap<>(Workload.class),
                new EnumMap<>(Workload.class),
                new EnumMap<>(Workload.class),
                0,
                about);
    }

    public void add(Workload workload, String contestant, Measured measured) {
        byWorkload.computeIfAbsent(workload, each -> new LinkedHashMap<>()).put(contestant, measured);
    }

    public Results with(long megabytes) {
        return new Results(incidents, connections, byWorkload, crowded, differences, megabytes, about);
    }

    public Measured service(Workload workload) {
        return byWorkload.get(workload).get("service");
    }

    /** CPU seconds per 1,000 requests that the service may take with the database at this size. */
    public double target(Workload workload, Results smallest) {
        boolean first = smallest == null || smallest.incidents == incidents;
        if (!first) {
            return GROWTH * smallest.service(workload).cpu();
        }
        return workload == Workload.W5
                ? Workload.SEARCH_TARGET * service(workload).database()
                : workload.target;
    }
}
