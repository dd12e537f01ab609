package org.tergeu.bench.workload;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tergeu.bench.data.SearchTexts;
import org.tergeu.bench.data.SearchTexts.SearchText;

/** The questions of each workload, spread over all that there is, so that nobody answers out of a few warm rows. */
public final class Questions {

    private static final int KEYS = 20_000;
    private static final int PAGES = 5_000;
    private static final int TEXTS = 300;

    private static final List<String> KINDS = List.of("RAID", "OPERATION", "FIND", "INVESTIGATION");
    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 1);
    private static final int FIRST_YEAR = 2016;
    private static final int LAST_YEAR = 2025;
    /** The last day from which there is a whole year. */
    private static final int LAST_OFFSET = 3250;

    private static final long SEED = 20_261_125;

    private final long incidents;
    private final UnaryOperator<Buffer> service;

    /** @param service answers a request: cursors are opaque, and come from nobody else */
    public Questions(long incidents, UnaryOperator<Buffer> service) {
        this.incidents = incidents;
        this.service = service;
    }

    /** All of a workload, in the order in which they are asked. */
    public List<Question> of(Workload workload) {
        return switch (workload) {
            case W1 -> keys();
            case W2 -> pages();
            case W3 -> years();
            case W4 -> shuffled(new MiddleOfTheList(incidents, service).questions());
            case W5 -> texts();
        };
    }

    private List<Question> keys() {
        return new Random(SEED)
                .longs(1, incidents + 1)
                .distinct()
                .limit(Math.min(KEYS, incidents))
                .mapToObj(n -> Question.of(Workload.W1, new JsonObject().put("key", "bench-" + n), n))
                .toList();
    }

    private List<Question> pages() {
        Random random = new Random(SEED);
        return Stream.generate(() -> page(random.nextInt(KINDS.size()), random.nextInt(LAST_OFFSET + 1)))
                .limit(PAGES)
                .toList();
    }

    private static Question page(int kind, int offset) {
        LocalDate from = FIRST_DAY.plusDays(offset);
        JsonObject variables = range(from, from.plusDays(365)).put("kind", KINDS.get(kind));
        return Question.of(Workload.W2, variables, KINDS.get(kind), from.toString());
    }

    private static List<Question> years() {
        return shuffled(IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .mapToObj(year ->
                        Question.of(Workload.W3, range(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)), year))
                .toList());
    }

    private static List<Question> texts() {
        return SearchTexts.of(TEXTS).stream().map(Questions::search).toList();
    }

    private static Question search(SearchText text) {
        JsonObject variables = new JsonObject().put("text", text.typed());
        return text.isSlip()
                ? Question.uncertain(Workload.W5, variables, text.meant())
                : Question.of(Workload.W5, variables, text.meant());
    }

    private static JsonObject range(LocalDate from, LocalDate to) {
        return new JsonObject().put("from", from.toString()).put("to", to.toString());
    }

    private static List<Question> shuffled(List<Question> ordered) {
        List<Question> all = new ArrayList<>(ordered);
        Collections.shuffle(all, new Random(SEED));
        return List.copyOf(all);
    }
}
