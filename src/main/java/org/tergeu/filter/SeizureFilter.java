package org.tergeu.filter;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.tergeu.figure.Aspect;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.sql.Sql;
import org.tergeu.vocabulary.DrugGroup;
import org.tergeu.vocabulary.FactAttribute;
import org.tergeu.vocabulary.FirearmType;
import org.tergeu.vocabulary.SeizureCategory;
import org.tergeu.vocabulary.SeizureDisposition;

/** Which seizures. */
@Input("SeizureFilter")
@Description(
        "Which seizures. All given fields must hold; a list means any of its values. A list of seizures goes by whatever a standing report says of them (attributeClaims), totals by what they show. An empty list of values matches nothing, as does a key or provision that nothing has.")
public record SeizureFilter(
        @Nullable @Description("Made in one of these incidents.")
        IncidentFilter incident,

        @Nullable @Description("Of one of these categories.")
        List<@NonNull SeizureCategory> category,

        @Nullable @Description("What became of it is one of these.")
        List<@NonNull SeizureDisposition> disposition,

        @Nullable @Description("Drugs of one of these groups.")
        List<@NonNull DrugGroup> drugGroup,

        @Nullable @Description("Firearms of one of these types.")
        List<@NonNull FirearmType> firearmType,

        @Nullable
        @Description(
                "The item's name has each of these words, in any case, script, romanisation or diacritics. Signs stand for themselves; a blank text asks for nothing.")
        String text,

        @Nullable @Description("The quantity is within this range.")
        QuantityRange quantity,

        @Nullable @Description("The value is within this range.")
        MoneyRange value,

        @Nullable @Description("The share of the substance itself is within this range.")
        PercentRange purity,

        @Nullable @Description("What somebody reckons that it would sell for in small amounts is within this range.")
        MoneyRange streetValue,

        @Nullable @Description("Notes or coins of such a value: parts of cash that is counted by them.")
        MoneyRange denomination,

        @Nullable
        @Description("Reports give a number or a bound for it (true), or say no more than that there was some (false).")
        Boolean quantified,

        @Nullable @Description(Zero.DESCRIPTION) Boolean zero,
        @Nullable @Description(MayBeTheSame.DESCRIPTION) Boolean possibleOverlap)
        implements FactFilter {

    /** The condition on a row of {@code seizure}, by its current readings. */
    public Sql condition(String s, AsOf asOf) {
        return condition(s, asOf, Readings.current(asOf));
    }

    /** The same by whatever a standing report says of it. */
    @Override
    public Sql conditionOnAnyReading(String s, AsOf asOf) {
        return condition(s, asOf, Readings.any(asOf));
    }

    private Sql condition(String s, AsOf asOf, Readings readings) {
        return new Clauses()
                .when(incident, filter -> filter.conditionOnIncidentOf(s, asOf))
                .when(category, of -> readings.oneOf(s, "category", FactAttribute.CATEGORY, of))
                .when(disposition, of -> readings.oneOf(s, "disposition", FactAttribute.DISPOSITION, of))
                .when(drugGroup, of -> readings.oneOf(s, "drug_group", FactAttribute.DRUG_GROUP, of))
                .when(firearmType, of -> readings.oneOf(s, "firearm_type", FactAttribute.FIREARM_TYPE, of))
                .when(text, words -> readings.words(s, "item", FactAttribute.ITEM, words))
                .when(quantity, range -> range.condition(s, Aspect.QUANTITY, asOf))
                .when(value, range -> range.condition(s, Aspect.VALUE, asOf))
                .when(purity, range -> range.condition(s, asOf))
                .when(
                        streetValue,
                        range -> OfFurtherFigures.between(s, Aspect.STREET_VALUE, "streetValue", range, asOf))
                .when(denomination, range -> denominated(s, range))
                .when(
                        quantified,
                        is -> Sql.of(
                                "(coalesce(" + s + ".quantity_qualifier, 'UNQUANTIFIED') <> 'UNQUANTIFIED' or coalesce("
                                        + s + ".value_qualifier, 'UNQUANTIFIED') <> 'UNQUANTIFIED') = ?",
                                is))
                .when(zero, is -> Zero.condition(s, is))
                .when(possibleOverlap, is -> MayBeTheSame.condition(is, MayBeTheSame.ComparedTable.SEIZURES, s, asOf))
                .all();
    }

    private static Sql denominated(String s, MoneyRange range) {
        range.check("denomination");
        return range.within(s + ".denomination_currency", s + ".denomination_value");
    }

    /** The condition on a row that there was something: reports of "0 g" are not seizures, and left out unless the filter names them. */
    Sql conditionOnSome(String s, AsOf asOf) {
        return Zero.exclude(s, zero != null || asksForZero(), condition(s, asOf));
    }

    /** Whether it asks for reports of nothing, by name or by a range that has nothing else in it. */
    public boolean asksForZero() {
        return Zero.isAsked(zero, quantity, value);
    }
}
