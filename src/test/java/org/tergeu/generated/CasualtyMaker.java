package org.tergeu.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tergeu.vocabulary.CasualtyGroup;
import org.tergeu.vocabulary.Harm;

/** Makes what a report says of the casualties of one incident. */
final class CasualtyMaker {

    private static final int MOST = 3;

    private final Draw draw;
    private final List<String> reported;
    private final String incident;

    CasualtyMaker(Draw draw, List<String> reported, String incident) {
        this.draw = draw;
        this.reported = reported;
        this.incident = incident;
    }

    List<Map<String, Object>> casualties() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (int number = 0; number < MOST; number++) {
            if (draw.oneIn(4)) {
                String key = "casualty-" + number;
                all.add(casualty(key));
                all.addAll(AnotherClaim.of(draw, all.get(all.size() - 1), "count"));
                reported.add(incident + "/" + key);
            }
        }
        return all;
    }

    private Map<String, Object> casualty(String key) {
        return new Entry(draw)
                .with("key", key)
                .with("harm", draw.of(Harm.class).name())
                .with("group", draw.of(CasualtyGroup.class).name())
                .with("count", StatedFigures.count(draw))
                .with("partOf", !reported.isEmpty() && draw.oneIn(3) ? draw.of(reported) : null)
                .sometimes(4, "possibleOverlap", () -> true)
                .with("breakdown", breakdown())
                .attributed()
                .made();
    }

    private List<Map<String, Object>> breakdown() {
        return draw.oneIn(5)
                ? List.of(new Entry(draw)
                        .with("group", "CIVILIANS")
                        .with("count", StatedFigures.count(draw))
                        .made())
                : List.of();
    }
}
