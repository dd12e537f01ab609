package org.tergeu.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tergeu.vocabulary.ProcedureStage;

/** Makes what a report says of the legal outcomes of one incident. */
final class OutcomeMaker {

    private static final int MOST = 4;
    private static final List<Map<String, String>> OFFENCES = List.of(
            Map.of("code", "0601"),
            Map.of("code", "0601", "provision", "KZ-CC 297"),
            Map.of("provision", "KZ-CC 175(1)"),
            Map.of("code", "0904"),
            Map.of("code", "09"));

    private final Draw draw;
    private final List<String> reported;
    private final String incident;

    OutcomeMaker(Draw draw, List<String> reported, String incident) {
        this.draw = draw;
        this.reported = reported;
        this.incident = incident;
    }

    List<Map<String, Object>> outcomes() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (int number = 0; number < MOST; number++) {
            if (draw.oneIn(3)) {
                String key = "outcome-" + number;
                all.add(outcome(key));
                all.addAll(AnotherClaim.of(draw, all.get(all.size() - 1), "count"));
                reported.add(incident + "/" + key);
            }
        }
        return all;
    }

    private Map<String, Object> outcome(String key) {
        String stage =
                draw.oneIn(2) ? "DETAINED" : draw.of(ProcedureStage.class).name();
        Entry outcome = new Entry(draw)
                .with("key", key)
                .with("stage", stage)
                .with("name", stage.equals("OTHER") ? draw.of("Put under supervision", "Expelled") : null)
                .with("counted", draw.of("PERSON", "PERSON", "CASE", "GROUP"))
                .sometimes(6, "basis", () -> draw.of("PROSPECTIVE_MAXIMUM", "OPERATIVE"))
                .sometimes(6, "maximumYears", () -> draw.between(1, 15))
                .sometimes(6, "decidedOn", () -> "2022-04")
                .with("offences", draw.oneIn(3) ? offences(draw) : List.of())
                .with("partOf", !reported.isEmpty() && draw.oneIn(3) ? draw.of(reported) : null)
                .with("count", StatedFigures.count(draw));
        switch (draw.between(0, 5)) {
            case 3 -> outcome.with("subject", draw.of("minors", "foreign citizens", "foreign minors"));
            case 4 -> outcome.with("organization", draw.of(Background.ORGANIZATIONS));
            case 5 -> outcome.with("person", draw.of(Background.PEOPLE));
            default -> {}
        }
        return outcome.with("breakdown", breakdown()).attributed().made();
    }

    static List<Map<String, String>> offences(Draw draw) {
        return draw.some(OFFENCES).stream().limit(2).toList();
    }

    private List<Map<String, Object>> breakdown() {
        return draw.oneIn(4)
                ? draw.some(List.of("women", "men")).stream()
                        .map(subject -> new Entry(draw)
                                .with("subject", subject)
                                .with("count", StatedFigures.count(draw))
                                .sometimes(4, "stage", () -> "CHARGED")
                                .made())
                        .toList()
                : List.of();
    }
}
