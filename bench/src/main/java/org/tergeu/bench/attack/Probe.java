package org.tergeu.bench.attack;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.tergeu.bench.workload.Question;
import org.tergeu.bench.workload.Questions;
import org.tergeu.bench.workload.Workload;

/** Asks cheap questions one after the other, as people do, and keeps how long each answer took. */
final class Probe {

    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Asker caller;
    private final List<String> questions;
    private final Random random = new Random(18);

    /** @param incidents how many the service has; each is asked for by its key */
    Probe(Asker caller, long incidents) {
        this.caller = caller;
        this.questions = new Questions(incidents, none -> none)
                .of(Workload.W1).stream()
                        .map(Question::request)
                        .map(Object::toString)
                        .toList();
    }

    /** Who asks. */
    interface Asker {

        /** What came of a request: {@link Caller#ANSWERED}, or what went wrong. */
        String ask(String body) throws InterruptedException;
    }

    /**
     * How long answers took, in milliseconds.
     *
     * @param answers how many there were
     * @param failed how many were refused, failed or did not come
     */
    record Times(int answers, int failed, double median, double p99, double longest) {

        @Override
        public String toString() {
            return String.format(
                    "%d answers, %d failed, median %.1f ms, p99 %.1f ms, longest %.1f ms",
                    answers, failed, median, p99, longest);
        }
    }

    /** Asks for so long. */
    Times ask(Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        double[] millis = new double[1_000_000];
        int answers = 0;
        int failed = 0;
        while (System.nanoTime() < end && answers < millis.length) {
            long begun = System.nanoTime();
            String outcome = caller.ask(questions.get(random.nextInt(questions.size())));
            millis[answers++] = (System.nanoTime() - begun) / 1e6;
            if (!outcome.equals(Caller.ANSWERED)) {
                failed++;
            }
            Thread.sleep(PAUSE.toMillis());
        }
        double[] sorted = Arrays.copyOf(millis, answers);
        Arrays.sort(sorted);
        return new Times(
                answers,
                failed,
                sorted[answers / 2],
                sorted[Math.min(answers - 1, answers * 99 / 100)],
                sorted[answers - 1]);
    }
}
