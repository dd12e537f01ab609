package org.tergeu.intake.document;

import static org.tergeu.intake.document.Fields.accepted;

import io.smallrye.graphql.api.Nullable;
import org.tergeu.casualty.CasualtyDetail;
import org.tergeu.claim.fact.FactKind;
import org.tergeu.figure.Aspect;
import org.tergeu.intake.document.Claimed.Attribution;
import org.tergeu.vocabulary.CasualtyGroup;
import org.tergeu.vocabulary.Harm;

/** Reads casualties, each of which can have parts. */
final class CasualtyParser {

    /** The fields that a part inherits. */
    private record WholeCasualty(
            FactAddress fact,
            @Nullable Harm harm,
            @Nullable CasualtyGroup group,
            Figures.@Nullable ParsedFigure count,
            Attribution attribution) {}

    private final Claimed claimed;

    CasualtyParser(Claimed claimed) {
        this.claimed = claimed;
    }

    FactAddress casualty(Fields fields, @Nullable String incident) {
        return casualty(fields, incident, null);
    }

    private FactAddress casualty(Fields fields, @Nullable String incident, @Nullable WholeCasualty whole) {
        Harm harm = whole == null || fields.has("harm") ? fields.choice("harm", Harm.class) : whole.harm;
        CasualtyGroup group =
                whole == null || fields.has("group") ? fields.choice("group", CasualtyGroup.class) : whole.group;
        Figures.ParsedFigure count = fields.optionalPart("count", whole == null ? null : whole.count, true);
        if (!fields.has("count")) {
            fields.problem("count", "is missing");
        }
        Figures.requireCount(fields, "count", count);
        FactAddress partOf = whole != null ? whole.fact : claimed.fact(fields, "partOf", FactKind.CASUALTY, incident);
        if (whole != null && fields.has("partOf")) {
            fields.problem("partOf", "is given by the breakdown already: leave it out");
        }
        boolean possibleOverlap = Boolean.TRUE.equals(fields.optionalTruth("possibleOverlap"));
        String key = fields.optionalKey("key");
        String derived =
                whole == null ? Slugs.join(Slugs.of(harm), Slugs.of(group)) : whole.fact.key() + "." + Slugs.of(group);
        FactAddress fact = new FactAddress(FactKind.CASUALTY, incident, key != null ? key : derived);
        Claimed.refuseItself(fields, fact, partOf);
        Attribution attribution = claimed.attribution(fields, whole == null ? null : whole.attribution);
        claimed.add(
                fields,
                fact,
                Aspect.COUNT,
                count,
                true,
                attribution,
                ids -> new CasualtyDetail(accepted(harm), accepted(group), ids.fact(partOf), possibleOverlap));
        fields.each(
                "breakdown",
                part -> casualty(part, incident, new WholeCasualty(fact, harm, group, count, attribution)));
        return fact;
    }
}
