package org.tergeu.bench.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients that ask one after the other, know the right answers, and note what else they get. */
final class Readers implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final long PAUSE_MILLIS = 5;
    private static final int UNAVAILABLE = 503;

    private final List<Integer> ports;
    private final Map<String, String> answers;
    private final List<Thread> clients = new ArrayList<>();
    private final AtomicInteger right = new AtomicInteger();
    private final AtomicInteger wrong = new AtomicInteger();
    private final AtomicInteger retryable = new AtomicInteger();
    private final Map<String, AtomicInteger> others = new ConcurrentHashMap<>();
    private final long[] rightAt;
    private final long[] longestGap;
    private volatile boolean over;

    /**
     * What has been since the last look.
     *
     * @param wrong answers without an error that differ from the right one
     * @param retryable answers of 503 and connections that broke or were refused
     * @param others whatever else, by kind
     * @param gap how long one client was without a right answer, in seconds, at most
     */
    record ReaderCounts(int right, int wrong, int retryable, Map<String, AtomicInteger> others, double gap) {}

    /**
     * @param ports that clients ask, each request another one
     * @param answers the right one to each request
     */
    Readers(List<Integer> ports, Map<String, String> answers, int connections) {
        this.ports = ports;
        this.answers = answers;
        this.rightAt = new long[connections];
        this.longestGap = new long[connections];
        seen();
        for (int n = 0; n < connections; n++) {
            int client = n;
            Thread thread = new Thread(() -> ask(client));
            thread.setDaemon(true);
            clients.add(thread);
            thread.start();
        }
    }

    /** Asks one server once; the answer's body. */
    static String ask(HttpClient http, int port, String body) throws IOException, InterruptedException {
        return send(http, port, body).body();
    }

    /** Sends a request with further headers, each followed by its value. */
    static HttpResponse<String> send(HttpClient http, int port, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                .timeout(LONGEST)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        for (int n = 0; n < headers.length; n += 2) {
            request.header(headers[n], headers[n + 1]);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private void ask(int client) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build();
        List<String> questions = List.copyOf(answers.keySet());
        try {
            for (int n = client; !over; n++) {
                note(client, http, ports.get(n % ports.size()), questions.get(n % questions.size()));
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void note(int client, HttpClient http, int port, String question) throws InterruptedException {
        try {
            HttpResponse<String> response = send(http, port, question);
            if (response.statusCode() == UNAVAILABLE) {
                retryable.incrementAndGet();
            } else if (response.statusCode() != 200 || response.body().startsWith("{\"errors\"")) {
                String body = response.body();
                other(response.statusCode() + " " + body.substring(0, Math.min(body.length(), 300)));
            } else if (response.body().equals(answers.get(question))) {
                right.incrementAndGet();
                end(client);
            } else {
                wrong.incrementAndGet();
            }
        } catch (java.net.http.HttpTimeoutException silent) {
            other("no answer in " + LONGEST.toSeconds() + " s");
        } catch (IOException broken) {
            retryable.incrementAndGet();
        }
    }

    private void other(String what) {
        others.computeIfAbsent(what, none -> new AtomicInteger()).incrementAndGet();
    }

    private void end(int client) {
        long now = System.nanoTime();
        longestGap[client] = Math.max(longestGap[client], now - rightAt[client]);
        rightAt[client] = now;
    }

    /** What has been since the last call. */
    ReaderCounts seen() {
        long now = System.nanoTime();
        long longest = 0;
        for (int client = 0; client < rightAt.length; client++) {
            if (rightAt[client] != 0) {
                longest = Math.max(longest, Math.max(longestGap[client], now - rightAt[client]));
            }
            rightAt[client] = now;
            longestGap[client] = 0;
        }
        Map<String, AtomicInteger> other = new TreeMap<>(others);
        others.clear();
        return new ReaderCounts(right.getAndSet(0), wrong.getAndSet(0), retryable.getAndSet(0), other, longest / 1e9);
    }

    @Override
    public void close() {
        over = true;
        clients.forEach(Thread::interrupt);
    }
}
