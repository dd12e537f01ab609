package org.tergeu.bench.load;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Asks on so many connections at once, on each of them the next question as soon as the last is answered. */
final class Load {

    /** What came of it; latencies in microseconds. */
    record Outcome(long requests, long errors, double seconds, Histogram latencies) {}

    private static final String FAILED = "\"errors\":";
    private static final int START = 200;

    private final HttpRoute route;
    private final List<Buffer> questions;
    private final String shows;
    private final Histogram latencies = new ConcurrentHistogram(TimeUnit.MINUTES.toMicros(1), 3);
    private final LongAdder errors = new LongAdder();
    private long end;

    /** @param shows what no good answer is without */
    Load(HttpRoute route, List<Buffer> questions, String shows) {
        this.route = route;
        this.questions = questions;
        this.shows = shows;
    }

    Outcome run(int connections, double seconds) {
        long start = System.nanoTime();
        end = start + (long) (seconds * 1e9);
        List<Future<Void>> lanes = java.util.stream.IntStream.range(0, connections)
                .mapToObj(lane -> {
                    Promise<Void> done = Promise.promise();
                    next(lane * (questions.size() / connections + 1), done);
                    return done.future();
                })
                .toList();
        Future.all(lanes).toCompletionStage().toCompletableFuture().join();
        double took = (System.nanoTime() - start) / 1e9;
        return new Outcome(latencies.getTotalCount(), errors.sum(), took, latencies);
    }

    private void next(int number, Promise<Void> done) {
        long sent = System.nanoTime();
        route.send(questions.get(number % questions.size())).onComplete(answer -> {
            long now = System.nanoTime();
            latencies.recordValue((now - sent) / 1000);
            if (answer.failed() || !isGood(answer.result())) {
                errors.increment();
            }
            if (now < end) {
                next(number + 1, done);
            } else {
                done.complete();
            }
        });
    }

    /** Errors stand first or last in an answer; reading all of a long one would cost the loader more than it tells. */
    private boolean isGood(Buffer answer) {
        String text = answer.toString();
        return text.contains(shows)
                && !text.regionMatches(0, "{\"errors\"", 0, 9)
                && !text.substring(Math.max(0, text.length() - START)).contains(FAILED);
    }
}
