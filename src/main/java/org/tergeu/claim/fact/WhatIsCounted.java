package org.tergeu.claim.fact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tergeu.calendar.Period;
import org.tergeu.platform.sql.StoredJson;
import org.tergeu.vocabulary.FactAttribute;

/** What the figures of a fact count, as the most credible claims have it (docs/adr/0024). */
final class WhatIsCounted {

    /**
     * The attributes that say what figures count. Where reports differ in one, their figures are of two things: forty detained and six convicted agree on
     * nothing. What only names a thing is not among them: a seizure has one mass, whatever the drug is called.
     */
    private static final Map<FactKind, List<FactAttribute>> COUNTED = Map.of(
            FactKind.MEASURE, List.of(FactAttribute.KIND),
            FactKind.LEGAL_OUTCOME, List.of(FactAttribute.STAGE, FactAttribute.COUNTED, FactAttribute.BASIS),
            FactKind.CASUALTY, List.of(FactAttribute.HARM),
            FactKind.STATISTIC, List.of(FactAttribute.MEASURE, FactAttribute.PERIOD, FactAttribute.PLACE));

    private final FactKind kind;
    private final List<JsonNode> shown;

    private WhatIsCounted(FactKind kind, List<StandingClaim> claims) {
        this.kind = kind;
        this.shown = new ArrayList<>();
        for (int n = 0; n < counted(kind).size(); n++) {
            int place = n;
            shown.add(claims.stream()
                    .map(claim -> claim.detail().counted(kind).get(place))
                    .filter(WhatIsCounted::isSaid)
                    .findFirst()
                    .orElse(MissingNode.getInstance()));
        }
    }

    /**
     * The claims whose figures count what the fact shows.
     *
     * @param claims the most credible first
     */
    static List<StandingClaim> alike(FactKind kind, List<StandingClaim> claims) {
        if (counted(kind).isEmpty()
                || claims.stream()
                                .map(StandingClaim::detail)
                                .distinct()
                                .limit(2)
                                .count()
                        < 2) {
            return claims;
        }
        WhatIsCounted shown = new WhatIsCounted(kind, claims);
        return claims.stream().filter(shown::isCountedBy).toList();
    }

    /** What a detail says of each of these attributes. */
    static List<JsonNode> in(JsonNode detail, FactKind kind) {
        return counted(kind).stream()
                .map(attribute -> detail.path(attribute.field()))
                .toList();
    }

    private static List<FactAttribute> counted(FactKind kind) {
        return COUNTED.getOrDefault(kind, List.of());
    }

    private static boolean isSaid(JsonNode value) {
        return !value.isMissingNode() && !value.isNull();
    }

    private boolean isCountedBy(StandingClaim claim) {
        List<JsonNode> said = claim.detail().counted(kind);
        for (int n = 0; n < said.size(); n++) {
            if (contradict(shown.get(n), said.get(n))) {
                return false;
            }
        }
        return true;
    }

    private static boolean contradict(JsonNode one, JsonNode other) {
        if (!isSaid(one) || !isSaid(other) || one.equals(other)) {
            return false;
        }
        return one.isObject()
                ? period(one).contradicts(period(other))
                : FactAttribute.isSpecific(one.asText()) && FactAttribute.isSpecific(other.asText());
    }

    private static Period period(JsonNode value) {
        return StoredJson.read(value.toString(), Period.class);
    }
}
