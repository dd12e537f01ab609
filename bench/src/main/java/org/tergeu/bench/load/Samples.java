package org.tergeu.bench.load;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** The questions of each workload: the same in every run. */
final class Samples {

    private static final int COUNT = 400;
    private static final List<String> KINDS = List.of("RAID", "OPERATION", "FIND", "INVESTIGATION");
    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 1);
    private static final int LAST_OFFSET = 3250;
    private static final int FIRST_YEAR = 2019;
    private static final int LAST_YEAR = 2025;
    private static final int PAGE = 500;
    private static final int DEEPEST_PAGE = 100;
    private static final String WALK =
            "query($after: String) { incidents(first: 500, after: $after, orderBy: { field: NAME, direction: ASC }) { nodes { key } pageInfo { endCursor } } }";

    private final SplittableRandom random = new SplittableRandom(7);
    private final long incidents;
    private final HttpRoute service;

    Samples(long incidents, HttpRoute service) {
        this.incidents = incidents;
        this.service = service;
    }

    List<Sample> of(Workload workload) {
        return switch (workload) {
            case W1 -> drawn(this::oneIncident);
            case W2 -> drawn(this::newest);
            case W3 -> drawn(this::totals);
            case W4 -> deep();
            case W5 -> drawn(this::search);
        };
    }

    /** The variables of pgbench, in the same ranges. */
    static List<String> ranges(Workload workload, long incidents) {
        return switch (workload) {
            case W1, W4 -> List.of("1, " + incidents);
            case W2 -> List.of("1, " + KINDS.size(), "0, " + LAST_OFFSET);
            case W3 -> List.of(FIRST_YEAR + ", " + LAST_YEAR);
            case W5 -> List.of("1, " + Workload.texts().size());
        };
    }

    private static List<Sample> drawn(Supplier<Sample> one) {
        List<Sample> all = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            all.add(one.get());
        }
        return all;
    }

    private Sample oneIncident() {
        int n = 1 + random.nextInt((int) incidents);
        return Sample.of(Workload.W1, new JsonObject().put("key", "bench-" + n), n);
    }

    private Sample newest() {
        int kind = random.nextInt(KINDS.size());
        int offset = random.nextInt(LAST_OFFSET + 1);
        LocalDate from = FIRST_DAY.plusDays(offset);
        JsonObject variables = range(from, from.plusDays(365)).put("kind", KINDS.get(kind));
        return Sample.of(Workload.W2, variables, kind + 1, offset);
    }

    private Sample totals() {
        int year = random.nextInt(FIRST_YEAR, LAST_YEAR + 1);
        return Sample.of(Workload.W3, range(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)), year);
    }

    private Sample search() {
        int text = random.nextInt(Workload.texts().size());
        return Sample.of(
                Workload.W5, new JsonObject().put("text", Workload.texts().get(text)), text + 1);
    }

    private static JsonObject range(LocalDate from, LocalDate to) {
        return new JsonObject().put("from", from.toString()).put("to", to.toString());
    }

    /** Cursors are opaque: they are had by walking half of the list. */
    private List<Sample> deep() {
        List<Sample> all = new ArrayList<>();
        int pages = (int) Math.min(incidents / 2 / PAGE, DEEPEST_PAGE);
        String after = null;
        for (int page = 0; page < pages; page++) {
            JsonObject variables = new JsonObject().put("after", after);
            JsonObject walked = service.ask(new JsonObject()
                            .put("query", WALK)
                            .put("variables", variables)
                            .toBuffer())
                    .getJsonObject("data")
                    .getJsonObject("incidents");
            JsonArray nodes = walked.getJsonArray("nodes");
            String key = nodes.getJsonObject(nodes.size() - 1).getString("key");
            after = walked.getJsonObject("pageInfo").getString("endCursor");
            if (page >= pages / 2) {
                int n = Integer.parseInt(key.substring("bench-".length()));
                all.add(Sample.of(Workload.W4, new JsonObject().put("after", after), n));
            }
        }
        return all;
    }
}
