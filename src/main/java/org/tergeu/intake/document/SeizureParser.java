package org.tergeu.intake.document;

import static org.tergeu.intake.document.Fields.accepted;

import io.smallrye.graphql.api.Nullable;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tergeu.claim.fact.FactKind;
import org.tergeu.figure.Aspect;
import org.tergeu.intake.document.Claimed.Attribution;
import org.tergeu.seizure.FaceValue;
import org.tergeu.seizure.SeizureDetail;
import org.tergeu.vocabulary.CashForm;
import org.tergeu.vocabulary.DrugGroup;
import org.tergeu.vocabulary.FirearmType;
import org.tergeu.vocabulary.SeizureCategory;
import org.tergeu.vocabulary.SeizureDisposition;

/** Reads seizures, each of which can have parts. */
final class SeizureParser {

    /** The fields that a part inherits. */
    private record WholeSeizure(
            FactAddress fact,
            @Nullable SeizureCategory category,
            @Nullable SeizureDisposition disposition,
            Figures.@Nullable ParsedFigure quantity,
            Attribution attribution) {}

    private final Claimed claimed;

    SeizureParser(Claimed claimed) {
        this.claimed = claimed;
    }

    FactAddress seizure(Fields fields, @Nullable String incident) {
        return seizure(fields, incident, null);
    }

    private FactAddress seizure(Fields fields, @Nullable String incident, @Nullable WholeSeizure whole) {
        SeizureCategory category = whole == null || fields.has("category")
                ? fields.choice("category", SeizureCategory.class)
                : whole.category;
        String item = fields.text("item", TextLimit.ITEM);
        SeizureDisposition disposition = whole == null || fields.has("disposition")
                ? fields.choice("disposition", SeizureDisposition.class)
                : whole.disposition;
        DrugGroup drugGroup = fields.optionalChoice("drugGroup", DrugGroup.class);
        FirearmType firearmType = fields.optionalChoice("firearmType", FirearmType.class);
        refuseMismatch(fields, category, drugGroup, firearmType);
        FactAddress partOf = whole != null ? whole.fact : claimed.fact(fields, "partOf", FactKind.SEIZURE, incident);
        if (whole != null && fields.has("partOf")) {
            fields.problem("partOf", "is given by the breakdown already: leave it out");
        }
        String key = fields.optionalKey("key");
        String derived = whole == null
                ? Slugs.join(Slugs.of(disposition), Slugs.of(item))
                : whole.fact.key() + "." + Slugs.of(item);
        FactAddress fact = new FactAddress(FactKind.SEIZURE, incident, key != null ? key : derived);
        Claimed.refuseItself(fields, fact, partOf);
        Attribution attribution = claimed.attribution(fields, whole == null ? null : whole.attribution);
        Figures.ParsedFigure quantity = fields.optionalPart(
                "quantity", whole == null ? null : whole.quantity, category != null && category.countable());
        refusePurity(fields, category);
        if (category != null && category != SeizureCategory.FUEL) {
            Figures.refuseBarrels(fields, "quantity", quantity, category.name());
        }
        refuseOfNothing(fields, quantity);
        figures(
                fields,
                fact,
                quantity,
                category != null && category.countable(),
                attribution,
                ids -> new SeizureDetail(
                        accepted(category),
                        accepted(item),
                        accepted(disposition),
                        drugGroup,
                        firearmType,
                        ids.fact(partOf),
                        null));
        WholeSeizure self = new WholeSeizure(fact, category, disposition, quantity, attribution);
        fields.each("breakdown", part -> seizure(part, incident, self));
        refuseDenominations(fields, category);
        fields.each("denominations", part -> denomination(part, incident, self));
        return fact;
    }

    /** Notes or coins of one value are part of the cash. Their number is a figure like any other, with claims and for each day. */
    private FactAddress denomination(Fields fields, @Nullable String incident, WholeSeizure cash) {
        Figures.ParsedFigure value = fields.figure("denomination");
        FaceValue one = Figures.exactMoney(value);
        if (value != null && one == null) {
            fields.problem(
                    "denomination",
                    "read " + Figures.shown(value)
                            + "; allowed: what one note or coin is worth, with its ISO 4217 code, such as 100 USD");
        }
        CashForm form = fields.optionalChoice("form", CashForm.class);
        FaceValue face = one == null ? null : new FaceValue(one.value(), one.currency(), form);
        Figures.ParsedFigure count = fields.figure("count");
        Figures.requireCount(fields, "count", count);
        Attribution attribution = cash.attribution.noting(fields.optionalText("note", TextLimit.NOTE));
        String item = face == null ? null : face.item();
        FactAddress fact = new FactAddress(
                FactKind.SEIZURE,
                incident,
                accepted(face == null || !cash.fact.isKnown() ? null : cash.fact.key() + "." + Slugs.of(item)));
        claimed.add(
                fields,
                fact,
                Aspect.QUANTITY,
                count,
                true,
                attribution,
                ids -> new SeizureDetail(
                        SeizureCategory.CASH,
                        accepted(item),
                        accepted(cash.disposition),
                        null,
                        null,
                        ids.fact(cash.fact),
                        face));
        return fact;
    }

    private static void refuseDenominations(Fields fields, @Nullable SeizureCategory category) {
        if (category != null && category != SeizureCategory.CASH && fields.has("denominations")) {
            fields.problem("denominations", "are given for " + category + "; allowed for CASH only");
        }
    }

    /** Quantity and value are two claims; a seizure with neither is a claim without a figure. */
    private void figures(
            Fields fields,
            FactAddress fact,
            Figures.@Nullable ParsedFigure quantity,
            boolean countable,
            Attribution attribution,
            Function<Identities, Object> detail) {
        Figures.ParsedFigure value = fields.optionalFigure("value");
        Figures.requireQuantity(fields, "quantity", quantity);
        Figures.requireMoney(fields, "value", value);
        if (quantity != null || value == null) {
            claimed.add(
                    fields,
                    fact,
                    quantity == null ? null : Aspect.QUANTITY,
                    quantity,
                    countable || Figures.isBareNumber(quantity),
                    attribution,
                    detail);
        }
        if (value != null) {
            claimed.add(fields, fact, Aspect.VALUE, value, false, attribution, detail);
        }
        Figures.ParsedFigure purity = fields.optionalFigure("purity");
        Figures.requirePercent(fields, "purity", purity);
        claimed.addFurther(fields, fact, Aspect.PURITY, purity, attribution, detail);
        Figures.ParsedFigure street = fields.optionalFigure("streetValue");
        Figures.requireMoney(fields, "streetValue", street);
        claimed.addFurther(fields, fact, Aspect.STREET_VALUE, street, attribution, detail);
    }

    private static void refusePurity(Fields fields, @Nullable SeizureCategory category) {
        if (category != null && !category.hasPurity() && fields.has("purity")) {
            fields.problem(
                    "purity",
                    "is given for " + category + ", which has none; allowed for "
                            + Arrays.stream(SeizureCategory.values())
                                    .filter(SeizureCategory::hasPurity)
                                    .map(Enum::name)
                                    .collect(Collectors.joining(" ")));
        }
    }

    /** Refuses details of nothing: it has no share and no price. */
    private static void refuseOfNothing(Fields fields, Figures.@Nullable ParsedFigure quantity) {
        if (Figures.isNone(quantity)) {
            Stream.of("purity", "streetValue")
                    .filter(fields::has)
                    .forEach(field -> fields.problem(field, "is of nothing, since `quantity` is 0; leave it out"));
        }
    }

    private static void refuseMismatch(
            Fields fields,
            @Nullable SeizureCategory category,
            @Nullable DrugGroup drugGroup,
            @Nullable FirearmType firearmType) {
        if (drugGroup != null && category != SeizureCategory.DRUG && category != SeizureCategory.PRECURSOR) {
            fields.problem(
                    "drugGroup", "read '" + drugGroup + "' for " + category + "; allowed for DRUG and PRECURSOR only");
        }
        if (firearmType != null && category != SeizureCategory.FIREARM) {
            fields.problem("firearmType", "read '" + firearmType + "' for " + category + "; allowed for FIREARM only");
        }
    }
}
