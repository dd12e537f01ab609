package org.tergeu.testsupport;

import io.quarkus.arc.Arc;
import io.vertx.mutiny.sqlclient.Pool;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.tergeu.intake.submission.Submission.Outcome;

/**
 * Three hundred incidents in ten reports of one publisher, numbered from 0, everything of which has its number: what
 * incident 17 has is called 017 and counts 17 and something.
 */
public final class GeneratedReports {

    public static final int INCIDENTS = 300;
    public static final int REPORTS = 10;
    public static final int ORGANIZATIONS = 200;
    public static final int PEOPLE = 200;
    public static final int CITIES = 200;
    /** The organization that published all of them: filters by it see nothing else. */
    public static final String PUBLISHER = "gen-press";

    private static final int PER_REPORT = INCIDENTS / REPORTS;
    private static final List<String> REGIONS = List.of("KZ-31", "KZ-55", "KZ-59");

    private GeneratedReports() {}

    /** Submits them unless they have been. */
    public static void ensure() {
        boolean added = IntStream.range(0, REPORTS)
                .mapToObj(report -> Submit.tree(report(report)))
                .toList()
                .contains(Outcome.ADDED);
        if (added) {
            // What autovacuum would find out within a minute: without it the planner takes the tables to be empty.
            Arc.container().instance(Pool.class).get().query("analyze").executeAndAwait();
        }
    }

    /** The key of an incident, organization, person, city or statistic. */
    public static String key(String what, int number) {
        return "gen-" + what + "-%03d".formatted(number);
    }

    /** When an incident occurred: three share a day, and one of ten has none. */
    public static LocalDate occurred(int number) {
        return number % 10 == 9 ? null : LocalDate.of(2021, 1, 1).plusDays(number / 3);
    }

    /** By which day lists of the newest put an incident: when it occurred, or when it was first reported. */
    public static LocalDate bestKnown(int number) {
        return occurred(number) == null ? published(number / PER_REPORT) : occurred(number);
    }

    private static LocalDate published(int report) {
        return LocalDate.of(2021, 12, report / 2 + 1);
    }

    private static Map<String, ?> report(int report) {
        List<Integer> numbers = IntStream.range(report * PER_REPORT, (report + 1) * PER_REPORT)
                .boxed()
                .toList();
        Map<String, Object> file = new HashMap<>(Map.of(
                "report",
                        Map.of(
                                "key",
                                key("report", report),
                                "title",
                                "Generated report %03d".formatted(report),
                                "publisher",
                                PUBLISHER,
                                "language",
                                "en",
                                "publishedOn",
                                published(report).toString(),
                                "tier",
                                "NEWS"),
                "incidents", numbers.stream().map(GeneratedReports::incident).toList(),
                "statistics", numbers.stream().map(GeneratedReports::statistic).toList()));
        if (report == 0) {
            file.put("organizations", organizations());
            file.put(
                    "people",
                    each(
                            PEOPLE,
                            n -> Map.of("key", key("person", n), "name", "Generated Person %03d".formatted(n / 2))));
            file.put(
                    "places",
                    each(
                            CITIES,
                            n -> Map.of(
                                    "code",
                                    key("city", n),
                                    "name",
                                    "Generated City %03d".formatted(n),
                                    "level",
                                    "CITY",
                                    "parent",
                                    REGIONS.get(n % REGIONS.size()))));
        }
        return file;
    }

    private static List<Map<String, ?>> organizations() {
        List<Map<String, ?>> all = new ArrayList<>(each(
                ORGANIZATIONS,
                n -> Map.of(
                        "key",
                        key("police", n),
                        "name",
                        "Generated Police %03d".formatted(n / 2),
                        "kind",
                        "POLICE",
                        "parent",
                        "gen-ministry")));
        all.add(Map.of("key", "gen-ministry", "name", "Generated Ministry", "kind", "MINISTRY"));
        all.add(Map.of("key", PUBLISHER, "name", "Generated Press", "kind", "MEDIA"));
        return all;
    }

    private static List<Map<String, ?>> each(int count, IntFunction<Map<String, ?>> made) {
        return IntStream.range(0, count).<Map<String, ?>>mapToObj(made).toList();
    }

    private static Map<String, ?> incident(int n) {
        String number = "%03d".formatted(n);
        String police = key("police", n % ORGANIZATIONS);
        Map<String, Object> incident = new HashMap<>(Map.of(
                "key", key("raid", n),
                "name", "Generated raid %03d".formatted(n / 2),
                "summary", "What was generated as number " + number + ".",
                "kind", "RAID",
                "places", List.of(Map.of("place", key("city", n % CITIES), "precision", "EXACT")),
                "participants",
                        List.of(
                                Map.of("organization", police, "role", "CONDUCTED"),
                                Map.of("organization", key("police", (n + 1) % ORGANIZATIONS), "role", "SUPPORTED"),
                                Map.of("person", key("person", n % PEOPLE), "role", "ANNOUNCED")),
                "measures", List.of(Map.of("kind", "SEARCHES", "figure", n + 1)),
                "casualties",
                        List.of(Map.of(
                                "harm",
                                "INJURED",
                                "group",
                                "UNSPECIFIED",
                                "count",
                                n + 5,
                                "breakdown",
                                List.of(Map.of("group", "CIVILIANS", "count", 1))))));
        incident.put(
                "seizures",
                List.of(
                        Map.of(
                                "category",
                                "DRUG",
                                "item",
                                "drugs " + number,
                                "disposition",
                                "SEIZED",
                                "quantity",
                                (n + 1) + " kg",
                                "assertedBy",
                                police,
                                "spokesperson",
                                key("person", n % PEOPLE)),
                        Map.of(
                                "category",
                                "FIREARM",
                                "item",
                                "rifles " + number,
                                "disposition",
                                "FOUND",
                                "quantity",
                                n / 4 + 1),
                        Map.of(
                                "category",
                                "CASH",
                                "item",
                                "cash " + number,
                                "disposition",
                                "FROZEN",
                                "value",
                                (1000 + n) + " KZT")));
        incident.put(
                "legalOutcomes",
                List.of(
                        Map.of(
                                "stage",
                                "DETAINED",
                                "counted",
                                "PERSON",
                                "count",
                                n + 2,
                                "offences",
                                List.of(Map.of("code", "0601")),
                                "breakdown",
                                List.of(Map.of("subject", "minors", "count", 1))),
                        Map.of("stage", "CONVICTED", "counted", "PERSON", "person", key("person", n % PEOPLE)),
                        Map.of("stage", "CASE_OPENED", "counted", "CASE", "count", n / 4 + 1, "organization", police)));
        if (occurred(n) != null) {
            incident.put("occurred", occurred(n).toString());
        }
        if (n % 10 != 0) {
            incident.put("partOf", key("raid", n / 10 * 10));
            incident.put("related", List.of(key("raid", n / 10 * 10)));
        }
        return incident;
    }

    private static Map<String, ?> statistic(int n) {
        Map<String, Object> statistic = new HashMap<>(Map.of(
                "key",
                key("statistic", n),
                "name",
                "Generated statistic %03d".formatted(n / 2),
                "measure",
                "CASES",
                "figure",
                n + 10,
                "place",
                key("city", n % CITIES),
                "announcedAt",
                key("raid", n),
                "breakdown",
                List.of(Map.of("key", key("part", n), "name", "Generated part %03d".formatted(n), "figure", 1))));
        if (n % 10 != 9) {
            statistic.put(
                    "period", Map.of("kind", "UNSPECIFIED", "to", occurred(n).toString()));
        }
        return statistic;
    }
}
