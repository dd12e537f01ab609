package org.tergeu.claim.fact;

import com.fasterxml.jackson.databind.JsonNode;
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

    private static final Object UNSAID = "";

    private final FactKind kind;
    private final List<Object> shown;

    private WhatIsCounted(FactKind kind, List<StandingClaim> claims) {
        this.kind = kind;
        this.shown = new ArrayList<>();
        for (int n = 0; n < counted(kind).size(); n++) {
            int place = n;
            shown.add(claims.stream()
                    .map(claim -> claim.detail().counted(kind).get(place))
                    .filter(WhatIsCounted::isSaid)
                    .findFirst()
                    .orElse(UNSAID));
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

    /** What a detail says of each of these attributes: a period or a text. */
    static List<Object> in(JsonNode detail, FactKind kind) {
        return counted(kind).stream()
                .map(attribute -> value(detail.path(attribute.field())))
                .toList();
    }

    private static Object value(JsonNode said) {
        if (said.isObject()) {
            return StoredJson.read(said.toString(), Period.class);
        }
        return said.isMissingNode() || said.isNull() ? UNSAID : said.asText();
    }

    private static List<FactAttribute> counted(FactKind kind) {
        return COUNTED.getOrDefault(kind, List.of());
    }

    private static boolean isSaid(Object value) {
        return !UNSAID.equals(value);
    }

    private boolean isCountedBy(StandingClaim claim) {
        List<Object> said = claim.detail().counted(kind);
        for (int n = 0; n < said.size(); n++) {
            if (contradict(shown.get(n), said.get(n))) {
                return false;
            }
        }
        return true;
    }

    private static boolean contradict(Object one, Object other) {
        if (!isSaid(one) || !isSaid(other) || one.equals(other)) {
            return false;
        }
        if (one instanceof Period period && other instanceof Period another) {
            return period.contradicts(another);
        }
        return FactAttribute.isSpecific(one.toString()) && FactAttribute.isSpecific(other.toString());
    }
}
