package org.tergeu.graphql.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tergeu.testsupport.GeneratedReports.key;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.GeneratedDatabase;
import org.tergeu.testsupport.GeneratedReports;
import org.tergeu.testsupport.PassingReports;

/**
 * Many requests at a time, each with several lists side by side, get their own rows while reports come and go. One that is not answered
 * within {@code tergeu.limits.request-time} has an error.
 */
@QuarkusTest
@TestProfile(GeneratedDatabase.class)
class ConcurrentRequestsIT {

    private static final int REQUESTS = 1200;
    private static final int AT_A_TIME = 64;

    private static final String QUERY = """
            query ($raids: [String!], $raid: String!, $police: String!, $city: String!, $report: String!) {
              incidents(filter: {key: $raids}, orderBy: {field: NAME, direction: ASC}) { totalCount nodes {
                key
                seizures { item claims { report { key } } }
                drugs: seizures(filter: {category: [DRUG]}) { item quantity { best claims { spokesperson { key } } } }
                legalOutcomes(filter: {stage: [CONVICTED]}) { person { key } }
                participants(role: [CONDUCTED]) { organization { key } }
                places { place { code } }
                measures { figure { best } }
              } }
              incident(key: $raid) { key summary casualties { count { best } } statistics { key } }
              organization(key: $police) { key parent { key } incidents(role: [CONDUCTED], first: 2) { totalCount nodes { key } } }
              place(code: $city) { code parent { code } }
              report(key: $report) { key publisher { key } claims(first: 1) { nodes { report { key } } } }
            }""";

    @BeforeAll
    static void submitReports() {
        GeneratedReports.ensure();
    }

    @Test
    void getTheirOwnRows() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        AtomicInteger submitted = new AtomicInteger();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread submitting = new Thread(() -> comeAndGo(done, submitted), "submitting");
        submitting.setUncaughtExceptionHandler((thread, thrown) -> failure.set(thrown));

        submitting.start();
        List<CompletableFuture<Void>> answers = askAll();
        CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).get();
        done.set(true);
        submitting.join();

        assertThat(failure.get()).isNull();
        assertThat(submitted).as("reports that came and went meanwhile").hasValueGreaterThan(1);
        assertRowsOf(7, Ask.anything(QUERY, variables(7)));
    }

    private static List<CompletableFuture<Void>> askAll() {
        Semaphore free = new Semaphore(AT_A_TIME);
        return IntStream.range(0, REQUESTS)
                .mapToObj(request -> {
                    int n = request * 7 % GeneratedReports.INCIDENTS;
                    free.acquireUninterruptibly();
                    return Ask.soon(QUERY, variables(n))
                            .whenComplete((answer, failed) -> free.release())
                            .thenAccept(answer -> assertRowsOf(n, answer));
                })
                .toList();
    }

    private static void comeAndGo(AtomicBoolean done, AtomicInteger submitted) {
        PassingReports passing = new PassingReports();
        while (!done.get()) {
            passing.next();
            submitted.incrementAndGet();
        }
        passing.retract();
    }

    /** The next incident of another report is asked for beside the one of the number. */
    private static int other(int n) {
        return (n + 100) % GeneratedReports.INCIDENTS;
    }

    private static Map<String, ?> variables(int n) {
        return Map.of(
                "raids", List.of(key("raid", n), key("raid", other(n))),
                "raid", key("raid", n),
                "police", key("police", n % GeneratedReports.ORGANIZATIONS),
                "city", key("city", n % GeneratedReports.CITIES),
                "report", key("report", n / 30));
    }

    private static void assertRowsOf(int n, Answer answer) {
        assertThat(answer.at("errors").isMissing()).as("%s", answer).isTrue();
        assertThat(answer.at("data.incidents.totalCount").number()).isEqualTo(2);
        assertThat(answer.at("data.incidents.nodes").each("key"))
                .containsExactlyInAnyOrder(key("raid", n), key("raid", other(n)));
        answer.at("data.incidents.nodes").all().forEach(ConcurrentRequestsIT::assertOwnRows);
        Answer incident = answer.at("data.incident");
        assertThat(incident.at("summary").text()).isEqualTo("What was generated as number %03d.".formatted(n));
        assertThat(incident.at("casualties").each("count.best")).containsExactlyInAnyOrder(String.valueOf(n + 5), "1");
        assertThat(incident.at("statistics").each("key"))
                .containsExactlyInAnyOrder(key("statistic", n), key("part", n));
        Answer organization = answer.at("data.organization");
        assertThat(organization.at("key").text()).isEqualTo(key("police", n % 200));
        assertThat(organization.at("parent.key").text()).isEqualTo("gen-ministry");
        assertThat(organization.at("incidents.nodes").each("key"))
                .contains(key("raid", n))
                .hasSize(organization.at("incidents.totalCount").number());
        assertThat(answer.at("data.place.code").text()).isEqualTo(key("city", n % 200));
        assertThat(answer.at("data.place.parent.code").text())
                .isEqualTo(List.of("KZ-31", "KZ-55", "KZ-59").get(n % 200 % 3));
        assertThat(answer.at("data.report.publisher.key").text()).isEqualTo(GeneratedReports.PUBLISHER);
        assertThat(answer.at("data.report.claims.nodes").each("report.key")).containsExactly(key("report", n / 30));
    }

    private static void assertOwnRows(Answer incident) {
        int n = Integer.parseInt(incident.at("key").text().substring("gen-raid-".length()));
        String number = "%03d".formatted(n);
        assertThat(incident.at("seizures").each("item"))
                .containsExactlyInAnyOrder("drugs " + number, "rifles " + number, "cash " + number);
        incident.at("seizures")
                .all()
                .forEach(seizure ->
                        assertThat(seizure.at("claims").each("report.key")).containsExactly(key("report", n / 30)));
        assertThat(incident.at("drugs").each("quantity.best")).containsExactly(String.valueOf(n + 1));
        assertThat(incident.at("drugs.0.quantity.claims").each("spokesperson.key"))
                .containsExactly(key("person", n % 200));
        assertThat(incident.at("legalOutcomes").each("person.key")).containsExactly(key("person", n % 200));
        assertThat(incident.at("participants").each("organization.key")).containsExactly(key("police", n % 200));
        assertThat(incident.at("places").each("place.code")).containsExactly(key("city", n % 200));
        assertThat(incident.at("measures").each("figure.best")).containsExactly(String.valueOf(n + 1));
    }
}
