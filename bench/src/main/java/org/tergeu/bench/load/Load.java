package org.tergeu.bench.load;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Asks on so many connections at once, on each of them the next question as soon as the last is answered. */
final class Load {

    /** What came of it; latencies in microseconds. */
    record LoadOutcome(long requests, long errors, double seconds, Histogram latencies) {}

    private final HttpRoute route;
    private final Asks asks;
    private final Histogram latencies = new ConcurrentHistogram(TimeUnit.MINUTES.toMicros(1), 3);
    private final LongAdder errors = new LongAdder();
    private volatile long end;

    Load(HttpRoute route, Asks asks) {
        this.route = route;
        this.asks = asks;
    }

    LoadOutcome run(int connections, double seconds) {
        long start = System.nanoTime();
        end = start + (long) (seconds * 1e9);
        List<Future<Void>> lanes =
                Stream.generate(this::lane).limit(connections).toList();
        Future.all(lanes).toCompletionStage().toCompletableFuture().join();
        double took = (System.nanoTime() - start) / 1e9;
        return new LoadOutcome(latencies.getTotalCount(), errors.sum(), took, latencies);
    }

    private Future<Void> lane() {
        Promise<Void> done = Promise.promise();
        next(done);
        return done.future();
    }

    private void next(Promise<Void> done) {
        int number = asks.next();
        long sent = System.nanoTime();
        route.send(asks.get(number)).onComplete(answer -> {
            long now = System.nanoTime();
            latencies.recordValue((now - sent) / 1000);
            if (answer.failed() || !asks.isGood(number, answer.result())) {
                errors.increment();
            }
            if (now < end) {
                next(done);
            } else {
                done.complete();
            }
        });
    }
}
