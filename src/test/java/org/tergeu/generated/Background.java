package org.tergeu.generated;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tergeu.testsupport.Submit;

/** Who and what generated reports are about: defined by a report of its own, which stands all the time. */
public final class Background {

    public static final List<String> ORGANIZATIONS = List.of(
            "made-up-police", "made-up-ministry", "made-up-court", "made-up-gang", "made-up-gazette", "made-up-wire");
    public static final List<String> PUBLISHERS = List.of("made-up-gazette", "made-up-wire", "made-up-police");
    public static final List<String> PEOPLE = List.of("made-up-minister", "made-up-judge");

    /** Of every level, in one another and apart; one lay in another region before 8 June 2022, as its region did not exist. */
    public static final List<String> PLACES =
            List.of("KZ-55", "made-up-city", "made-up-village", "KZ-33", "KZ-19", "KZ-75", "KZ", "made-up-town");

    /** Days on which reports come out, incidents occur and totals are true; borders changed on the last but one. */
    public static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2022, 1, 5),
            LocalDate.of(2022, 1, 6),
            LocalDate.of(2022, 1, 9),
            LocalDate.of(2022, 1, 31),
            LocalDate.of(2022, 4, 1),
            LocalDate.of(2022, 6, 8),
            LocalDate.of(2023, 1, 1));

    private Background() {}

    /** Submits the report unless it has been. */
    public static void ensure() {
        Submit.tree(Map.of(
                "report",
                Map.of(
                        "key", "made-up-background",
                        "title", "Who is who",
                        "publisher", "made-up-gazette",
                        "language", "en",
                        "publishedOn", "2021-01-01",
                        "tier", "NEWS"),
                "organizations",
                List.of(
                        organization("made-up-gazette", "MEDIA"),
                        organization("made-up-wire", "MEDIA"),
                        organization("made-up-ministry", "MINISTRY"),
                        Map.of(
                                "key", "made-up-police",
                                "name", "Made-up Police",
                                "kind", "POLICE",
                                "parent", "made-up-ministry"),
                        organization("made-up-court", "COURT"),
                        organization("made-up-gang", "CRIMINAL_GROUP")),
                "people",
                List.of(person("made-up-minister"), person("made-up-judge")),
                "places",
                List.of(
                        Map.of(
                                "code",
                                "made-up-city",
                                "name",
                                "Made-up City",
                                "level",
                                "CITY",
                                "parent",
                                "KZ-33",
                                "formerParents",
                                List.of(Map.of("parent", "KZ-19", "until", "2022-06-08"))),
                        place("made-up-village", "LOCALITY", "made-up-city"),
                        place("made-up-town", "CITY", "KZ-55"))));
    }

    private static Map<String, ?> organization(String key, String kind) {
        return Map.of("key", key, "name", key, "kind", kind);
    }

    private static Map<String, ?> person(String key) {
        return Map.of("key", key, "name", key, "position", "Made up");
    }

    private static Map<String, ?> place(String code, String level, String parent) {
        return Map.of("code", code, "name", code, "level", level, "parent", parent);
    }
}
