package org.tergeu.generated;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes what a report says of one incident. */
final class IncidentMaker {

    private static final List<String> KINDS =
            List.of("RAID", "OPERATION", "POLICY_EVENT", "UNREST", "FIND", "ARSON", "ATTACK");

    private final Draw draw;
    private final ReportedSoFar reported;

    IncidentMaker(Draw draw, ReportedSoFar reported) {
        this.draw = draw;
        this.reported = reported;
    }

    Map<String, Object> incident(int number) {
        String key = GeneratedReport.OWN + "incident-" + number;
        Entry incident = new Entry(draw)
                .with("key", key)
                .with("name", draw.of("Incident", "Raid on a harbour", "Night raid") + " " + number)
                .with("summary", draw.of("Made up.", "Made up for tests."))
                .with("kind", draw.of(KINDS))
                .with("offences", draw.oneIn(3) ? OutcomeMaker.offences(draw) : List.of())
                .sometimes(2, "status", () -> draw.of("ONGOING", "CONCLUDED", "UNKNOWN"))
                .with("occurred", Dates.occurrence(draw))
                .with("partOf", earlierIncident())
                .with("related", related())
                .with("places", places())
                .with("participants", participants())
                .with("measures", draw.list(0, 1, index -> measure()))
                .with("legalOutcomes", new OutcomeMaker(draw, reported.outcomes(), key).outcomes())
                .with("casualties", new CasualtyMaker(draw, reported.casualties(), key).casualties())
                .with("seizures", new SeizureMaker(draw, reported.seizures(), key).seizures());
        reported.incidents().add(key);
        return incident.made();
    }

    private String earlierIncident() {
        return !reported.incidents().isEmpty() && draw.oneIn(4) ? draw.of(reported.incidents()) : null;
    }

    private List<String> related() {
        String other = earlierIncident();
        return other == null ? List.of() : List.of(other);
    }

    private List<Map<String, Object>> places() {
        return draw
                .some(draw.of(reported.places().subList(0, 2), reported.places().subList(2, 5), reported.places()))
                .stream()
                .limit(3)
                .map(place -> new Entry(draw)
                        .with("place", place)
                        .with("precision", draw.of("EXACT", "NEAR", "REGION", "COUNTRY"))
                        .attributed()
                        .made())
                .toList();
    }

    private List<Map<String, Object>> participants() {
        Map<String, Map<String, Object>> byKey = new LinkedHashMap<>();
        draw.list(0, 4, index -> participant())
                .forEach(each -> byKey.putIfAbsent(
                        each.get("role") + " " + each.get("organization") + " " + each.get("person"), each));
        return List.copyOf(byKey.values());
    }

    private Map<String, Object> participant() {
        Entry participant = new Entry(draw).with("role", draw.of("CONDUCTED", "SUPPORTED", "SUSPECTED"));
        return (draw.oneIn(5)
                        ? participant.with("person", draw.of(Background.PEOPLE))
                        : participant.with("organization", draw.of(reported.organizations())))
                .attributed()
                .made();
    }

    private Map<String, Object> measure() {
        return new Entry(draw)
                .with("kind", draw.of("SEARCHES", "ATTACKERS"))
                .with("figure", StatedFigures.count(draw))
                .attributed()
                .made();
    }
}
