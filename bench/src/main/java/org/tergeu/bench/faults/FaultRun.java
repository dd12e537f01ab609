package org.tergeu.bench.faults;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.tergeu.bench.faults.Readers.ReaderCounts;
import org.tergeu.bench.process.Runtimes;

/**
 * bench/faults: what clients get while servers and databases break, one after the other.
 *
 * @param runtimes of the service
 * @param logs where logs go
 * @param connections of clients
 * @param seconds for which each fault lasts
 */
public record FaultRun(Path jar, Runtimes runtimes, Path data, Path logs, int connections, int seconds) {

    private static final List<String> QUESTIONS = List.of(
            "{ incident(key: \"2025-01-prison-drug-operation\") { name legalOutcomes { stage subject count { display } } seizures { item quantity { display low best } } } }",
            "{ incident(key: \"2022-01-kz-unrest\") { name parts { key name } participants { role organization { name } } casualties { harm group count { low best high claims { id } } } } }",
            "{ incidents(first: 10, filter: {place: [\"KZ\"]}) { totalCount nodes { key name places { place { name parent { name } } } } pageInfo { endCursor } } }",
            "{ legalOutcomeTotals(by: [STAGE], filter: {incident: {place: [\"KZ\"]}}) { stage incidents count { low best high } } }",
            "{ seizureTotals(by: [CATEGORY]) { category incidents quantities { unit low best high } } }",
            "{ search(text: \"Almaty\", first: 10) { nodes { __typename ... on Incident { key } ... on Place { code } } } }",
            "{ statistics(first: 20) { nodes { key figure { display } place { name } } } }");

    private static final int PATIENCE = 30;
    private static final int WARM_UP_SECONDS = 10;
    private static final double LONGEST_OF_NOTHING = 2;
    private static final Duration LONGEST_UNTIL_ACCEPTED = Duration.ofSeconds(60);

    private static final String HEADER = "%-62s %9s %6s %10s %7s %18s%n";
    private static final String ROW = "%-62s %,9d %6d %,10d %7d %9.1f s (%2.0f) %s%n";

    private static final String WRITTEN =
            "  reports: %,d accepted, %,d sent again, %d other errors, %d repeats not known, %d lost, %d recorded twice, at most %.1f s until one was accepted %s%n";

    /** Whether no answer was wrong, no accepted report lost or recorded twice, each error was retryable, and nobody waited longer than is allowed. */
    public boolean isGood() throws Exception {
        try (Fleet fleet = new Fleet(runtimes, jar, data, logs).start()) {
            List<Integer> doors = fleet.doors();
            Map<String, String> answers = answers(doors.get(0));
            Map.Entry<String, String> one = answers.entrySet().iterator().next();
            fleet.awaitAll(one.getKey(), one.getValue());
            try (Readers load = new Readers(doors, answers, connections);
                    Writers writers = new Writers(doors, fleet.token())) {
                System.out.printf(HEADER, "", "answered", "wrong", "retryable", "other", "longest without");
                TimeUnit.SECONDS.sleep(WARM_UP_SECONDS);
                writers.awaitAccepted(LONGEST_UNTIL_ACCEPTED);
                load.seen();
                writers.seen();
                TimeUnit.SECONDS.sleep(seconds);
                boolean good = isGood(load.seen(), "nothing breaks", LONGEST_OF_NOTHING);
                // The first report at a cold server can take longer than these seconds.
                writers.awaitAccepted(LONGEST_UNTIL_ACCEPTED);
                good &= isGood(writers.seen(), kept(writers, doors), false);
                for (Fault fault : Fault.ALL) {
                    fault.inflict().take(fleet);
                    TimeUnit.SECONDS.sleep(seconds);
                    good &= isGood(load.seen(), fault.name(), fault.longest());
                    fault.repair().take(fleet);
                    fleet.awaitAll(one.getKey(), one.getValue());
                    TimeUnit.SECONDS.sleep(2);
                    writers.awaitAccepted(LONGEST_UNTIL_ACCEPTED);
                    good &= isGood(load.seen(), "  until all is well again", fault.longest());
                    good &= isGood(writers.seen(), kept(writers, doors), fault.forgets());
                }
                return good;
            }
        }
    }

    /** Standbys have all of it by now. */
    private static Durability kept(Writers writers, List<Integer> doors) throws Exception {
        return Durability.of(
                writers.accepted(),
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(),
                doors.get(0));
    }

    /** A report may wait for the repair, and is accepted then. */
    private static boolean isGood(Writers.WriterCounts seen, Durability kept, boolean forgets) {
        int others = seen.others().values().stream().mapToInt(Number::intValue).sum();
        boolean good = seen.accepted() > 0
                && others == 0
                && (forgets || seen.forgotten() == 0)
                && kept.lost() == 0
                && kept.twice() == 0
                && seen.longest() <= LONGEST_UNTIL_ACCEPTED.toSeconds();
        System.out.printf(
                WRITTEN,
                seen.accepted(),
                seen.again(),
                others,
                seen.forgotten(),
                kept.lost(),
                kept.twice(),
                seen.longest(),
                good ? "" : "MISSED");
        seen.others().forEach((what, times) -> System.out.println("    " + times + " times " + what));
        return good;
    }

    private static boolean isGood(ReaderCounts seen, String name, double longest) {
        int others = seen.others().values().stream().mapToInt(Number::intValue).sum();
        boolean good = seen.wrong() == 0 && others == 0 && seen.right() > 0 && seen.gap() <= longest;
        System.out.printf(
                ROW,
                name,
                seen.right(),
                seen.wrong(),
                seen.retryable(),
                others,
                seen.gap(),
                longest,
                good ? "" : "MISSED");
        seen.others().forEach((what, times) -> System.out.println("    " + times + " times " + what));
        return good;
    }

    /** What is right: what is answered before anything breaks. */
    private static Map<String, String> answers(int port) throws Exception {
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        Map<String, String> answers = new LinkedHashMap<>();
        for (String question : QUESTIONS) {
            String body = "{\"query\": \"" + question.replace("\"", "\\\"") + "\"}";
            String answer = Readers.ask(http, port, body);
            for (int again = 0; again < PATIENCE && !answer.startsWith("{\"data\""); again++) {
                // The proxy does not know yet that the servers are there, or a standby has not followed.
                TimeUnit.SECONDS.sleep(1);
                answer = Readers.ask(http, port, body);
            }
            if (!answer.startsWith("{\"data\"")) {
                throw new IllegalStateException(question + " is answered with " + answer);
            }
            answers.put(body, answer);
        }
        return answers;
    }
}
