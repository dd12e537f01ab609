package org.tergeu.bench.faults;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Clients that submit reports, one after the other. Each report has an idempotency key and is sent until it is accepted; every fifth is sent once
 * more after that, as by a client who did not see the answer.
 */
final class Writers implements AutoCloseable {

    private static final int CLIENTS = 2;
    private static final int TWICE = 5;
    private static final long PAUSE_MILLIS = 20;
    private static final long PAUSE_AFTER_ERROR_MILLIS = 100;
    private static final int UNAVAILABLE = 503;

    /** Nothing of it belongs to a place, so that what is asked of places stays the same. */
    private static final String REPORT =
            "{\"query\": \"mutation($input: ReportInput!) { submitReport(input: $input) { outcome repeated revision userErrors { code message } } }\","
                    + " \"variables\": {\"input\": {\"idempotencyKey\": \"%1$s\", \"report\": {\"key\": \"%1$s\", \"title\": \"A made-up report\","
                    + " \"publisher\": \"orda-kz\", \"language\": \"en\", \"publishedOn\": {\"edtf\": \"2024-05-04\"}, \"tier\": \"NEWS\"},"
                    + " \"incidents\": [{\"key\": \"%1$s\", \"name\": \"A made-up raid\", \"summary\": \"Made up.\", \"kind\": \"RAID\","
                    + " \"legalOutcomes\": [{\"stage\": \"DETAINED\", \"counted\": \"PERSON\", \"count\": \"%2$d\"}]}]}}}";

    private static final Pattern ACCEPTED =
            Pattern.compile("\"submitReport\":\\{\"outcome\":\"(ADDED|UNCHANGED)\",\"repeated\":(true|false)");

    private final List<Integer> ports;
    private final Token token;
    private final List<Thread> clients = new ArrayList<>();
    private final ConcurrentLinkedQueue<Written> accepted = new ConcurrentLinkedQueue<>();
    private final AtomicInteger acceptedSince = new AtomicInteger();
    private final AtomicInteger again = new AtomicInteger();
    private final AtomicInteger forgotten = new AtomicInteger();
    private final AtomicLong longest = new AtomicLong();
    private final Map<String, AtomicInteger> others = new ConcurrentHashMap<>();
    private volatile boolean over;

    /** A report that was accepted, and how many it says were detained. */
    record Written(String key, int count) {}

    /**
     * What has been since the last look.
     *
     * @param accepted reports
     * @param again how often one had to be sent again, because the service or the connection said that it may not have been recorded
     * @param forgotten repeats of which the service no longer knew that they are, and that changed nothing
     * @param others whatever else was answered
     * @param longest until one was accepted, in seconds
     */
    record WriterCounts(int accepted, int again, int forgotten, Map<String, AtomicInteger> others, double longest) {}

    Writers(List<Integer> ports, Token token) {
        this.ports = ports;
        this.token = token;
        for (int n = 0; n < CLIENTS; n++) {
            int client = n;
            Thread thread = new Thread(() -> write(client));
            thread.setDaemon(true);
            clients.add(thread);
            thread.start();
        }
    }

    private void write(int client) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build();
        try {
            for (int n = 1; !over; n++) {
                Written report = new Written("fault-" + client + "-" + n, n % 100 + 1);
                long begin = System.nanoTime();
                submit(http, report, false);
                longest.accumulateAndGet(System.nanoTime() - begin, Math::max);
                accepted.add(report);
                acceptedSince.incrementAndGet();
                if (n % TWICE == 0 && !submit(http, report, true)) {
                    forgotten.incrementAndGet();
                }
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sends it until it is accepted; whether the answer is that to a repeat. */
    private boolean submit(HttpClient http, Written report, boolean repeat) throws InterruptedException {
        String body = REPORT.formatted(report.key, report.count);
        for (int attempt = 0; ; attempt++) {
            try {
                int port = ports.get(attempt % ports.size());
                HttpResponse<String> response =
                        Readers.send(http, port, body, "Authorization", "Bearer " + token.text());
                Matcher done = ACCEPTED.matcher(response.body());
                if (response.statusCode() == 200 && done.find()) {
                    if (repeat && done.group(1).equals("ADDED") && done.group(2).equals("false")) {
                        other("a repeat is recorded again");
                    }
                    return done.group(2).equals("true");
                }
                if (response.statusCode() == UNAVAILABLE) {
                    again.incrementAndGet();
                } else {
                    other(response.statusCode() + " "
                            + response.body()
                                    .substring(0, Math.min(response.body().length(), 300)));
                }
            } catch (HttpTimeoutException silent) {
                other("no answer in time");
            } catch (IOException broken) {
                again.incrementAndGet();
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_AFTER_ERROR_MILLIS);
        }
    }

    private void other(String what) {
        others.computeIfAbsent(what, none -> new AtomicInteger()).incrementAndGet();
    }

    /** What has been since the last call. */
    WriterCounts seen() {
        Map<String, AtomicInteger> other = new TreeMap<>(others);
        others.clear();
        return new WriterCounts(
                acceptedSince.getAndSet(0),
                again.getAndSet(0),
                forgotten.getAndSet(0),
                other,
                longest.getAndSet(0) / 1e9);
    }

    /** Waits until each client has had reports accepted from now on, as after a fault those have that it held up. */
    void awaitAccepted(Duration patience) throws InterruptedException {
        int wanted = acceptedSince.get() + 2 * CLIENTS;
        long end = System.nanoTime() + patience.toNanos();
        while (acceptedSince.get() < wanted && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
    }

    /** All that have been accepted until now. */
    List<Written> accepted() {
        return List.copyOf(accepted);
    }

    @Override
    public void close() {
        over = true;
        clients.forEach(Thread::interrupt);
    }
}
