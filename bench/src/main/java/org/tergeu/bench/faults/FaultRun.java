package org.tergeu.bench.faults;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.tergeu.bench.faults.Load.Seen;
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
            "{ incidents(first: 10) { totalCount nodes { key name places { place { name parent { name } } } } pageInfo { endCursor } } }",
            "{ legalOutcomeTotals(by: [STAGE]) { stage incidents count { low best high } } }",
            "{ seizureTotals(by: [CATEGORY]) { category incidents quantities { unit low best high } } }",
            "{ search(text: \"Almaty\", first: 10) { nodes { __typename ... on Incident { key } ... on Place { code } } } }",
            "{ statistics(first: 20) { nodes { key figure { display } place { name } } } }");

    private static final int PATIENCE = 30;
    private static final int WARM_UP_SECONDS = 10;
    private static final double LONGEST_OF_NOTHING = 2;

    private static final String HEADER = "%-62s %9s %6s %10s %7s %18s%n";
    private static final String ROW = "%-62s %,9d %6d %,10d %7d %9.1f s (%2.0f) %s%n";

    /** Whether no answer was wrong, each error was retryable, and nobody waited longer than is allowed. */
    public boolean isGood() throws Exception {
        try (Fleet fleet = new Fleet(runtimes, jar, data, logs).start()) {
            List<Integer> doors = fleet.doors();
            Map<String, String> answers = answers(doors.get(0));
            Map.Entry<String, String> one = answers.entrySet().iterator().next();
            fleet.awaitAll(one.getKey(), one.getValue());
            try (Load load = new Load(doors, answers, connections)) {
                System.out.printf(HEADER, "", "answered", "wrong", "retryable", "other", "longest without");
                TimeUnit.SECONDS.sleep(WARM_UP_SECONDS);
                load.seen();
                TimeUnit.SECONDS.sleep(seconds);
                boolean good = isGood(load.seen(), "nothing breaks", LONGEST_OF_NOTHING);
                for (Fault fault : Fault.ALL) {
                    fault.inflict().take(fleet);
                    TimeUnit.SECONDS.sleep(seconds);
                    good &= isGood(load.seen(), fault.name(), fault.longest());
                    fault.repair().take(fleet);
                    fleet.awaitAll(one.getKey(), one.getValue());
                    TimeUnit.SECONDS.sleep(2);
                    good &= isGood(load.seen(), "  until all is well again", fault.longest());
                }
                return good;
            }
        }
    }

    private static boolean isGood(Seen seen, String name, double longest) {
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
            String answer = Load.ask(http, port, body);
            for (int again = 0; again < PATIENCE && !answer.startsWith("{\"data\""); again++) {
                // The proxy does not know yet that the servers are there, or a standby has not followed.
                TimeUnit.SECONDS.sleep(1);
                answer = Load.ask(http, port, body);
            }
            if (!answer.startsWith("{\"data\"")) {
                throw new IllegalStateException(question + " is answered with " + answer);
            }
            answers.put(body, answer);
        }
        return answers;
    }
}
