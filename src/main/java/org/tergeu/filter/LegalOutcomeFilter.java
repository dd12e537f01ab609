package org.tergeu.filter;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.tergeu.figure.Aspect;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.sql.Sql;
import org.tergeu.vocabulary.CountUnit;
import org.tergeu.vocabulary.FactAttribute;
import org.tergeu.vocabulary.OutcomeBasis;
import org.tergeu.vocabulary.ProcedureStage;
import org.tergeu.vocabulary.SentenceKind;

/** Which legal outcomes. */
@Input("LegalOutcomeFilter")
@Description(
        "Which legal outcomes. All given fields must hold; a list means any of its values. A list of legal outcomes goes by whatever a standing report says of them (attributeClaims), totals by what they show. An empty list of values matches nothing, as does a key or provision that nothing has.")
public record LegalOutcomeFilter(
        @Nullable @Description("Of one of these incidents.") IncidentFilter incident,
        @Nullable @Description("At one of these steps.") List<@NonNull ProcedureStage> stage,

        @Nullable @Description("Counting one of these: people, cases, groups.")
        List<@NonNull CountUnit> counted,

        @Nullable @Description("What has happened, or the most that the law provides for.")
        List<@NonNull OutcomeBasis> basis,

        @Nullable
        @Description(
                "For one of these offences: an ICCS code, which includes all that it begins (09 includes 0904), or a national provision (KZ-CC 175(1)).")
        List<@NonNull String> offence,

        @Nullable @Description("About one of these people (keys).")
        List<@NonNull String> person,

        @Nullable
        @Description(
                "Whether a court has found guilt and that stands; a later acquittal, an overturned decision or a retrial ends it.")
        Boolean guiltEstablished,

        @Nullable
        @Description(
                "The name of a step without a code (stage OTHER) has each of these words, in any case, script, romanisation or diacritics. Signs stand for themselves; a blank text asks for nothing.")
        String text,

        @Nullable @Description("What was imposed is one of these.")
        List<@NonNull SentenceKind> sentenceKind,

        @Nullable @Description("What was imposed lasts as long as this, for each.")
        TermRange sentence,

        @Nullable @Description("The fine of each is within this range.")
        MoneyRange fine,

        @Nullable @Description("The damages are within this range.")
        MoneyRange damages,

        @Nullable
        @Description("A report says that a court has ordered to confiscate something (true), or none says so (false).")
        Boolean confiscationOrdered,

        @Nullable @Description(Zero.DESCRIPTION) Boolean zero,
        @Nullable @Description(MayBeTheSame.DESCRIPTION) Boolean possibleOverlap)
        implements FactFilter {

    /** The condition on a row of {@code legal_outcome}, by its current readings. */
    public Sql condition(String o, AsOf asOf) {
        return condition(o, asOf, Readings.current(asOf));
    }

    /** The same by whatever a standing report says of it. */
    @Override
    public Sql conditionOnAnyReading(String o, AsOf asOf) {
        return condition(o, asOf, Readings.any(asOf));
    }

    private Sql condition(String o, AsOf asOf, Readings readings) {
        return new Clauses()
                .when(incident, filter -> filter.conditionOnIncidentOf(o, asOf))
                .when(stage, of -> readings.oneOf(o, "stage", FactAttribute.STAGE, of))
                .when(counted, of -> readings.oneOf(o, "counted", FactAttribute.COUNTED, of))
                .when(basis, of -> readings.oneOf(o, "basis", FactAttribute.BASIS, of))
                .when(offence, codes -> Sql.of(o + ".offence_sections && ?", (Object) codes.toArray(String[]::new)))
                .when(
                        person,
                        keys -> readings.or(
                                Sql.of(o + ".person_id in (select p.id from person p where p.key = any(?))", (Object)
                                        keys.toArray(String[]::new)),
                                o,
                                FactAttribute.PERSON,
                                Sql.of(
                                        "r.value = any(array(select p.id::text from person p where p.key = any(?)))",
                                        (Object) keys.toArray(String[]::new))))
                .when(guiltEstablished, is -> guilt(o, asOf).append(" = ?", is))
                .when(text, words -> Clauses.everyWord(words, word -> named(o, word, readings)))
                .when(sentenceKind, of -> readings.oneOf(o, "sentence_kind", FactAttribute.SENTENCE_KIND, of))
                .when(sentence, range -> range.condition(o, asOf))
                .when(fine, range -> OfFurtherFigures.between(o, Aspect.FINE, "fine", range, asOf))
                .when(damages, range -> OfFurtherFigures.between(o, Aspect.DAMAGES, "damages", range, asOf))
                .when(
                        confiscationOrdered,
                        is -> readings.or(
                                Sql.of("coalesce(" + o + ".confiscation_ordered, false) = ?", is),
                                o,
                                FactAttribute.CONFISCATION_ORDERED,
                                Sql.of("r.value = ?", is.toString())))
                .when(zero, is -> Zero.condition(o, is))
                .when(
                        possibleOverlap,
                        is -> MayBeTheSame.condition(is, MayBeTheSame.ComparedTable.LEGAL_OUTCOMES, o, asOf))
                .all();
    }

    /** Whether it asks for convictions that stand. */
    public boolean asksForGuilt() {
        return Boolean.TRUE.equals(guiltEstablished);
    }

    /** Whether it asks for reports of nobody. */
    public boolean asksForZero() {
        return Boolean.TRUE.equals(zero);
    }

    /** The condition on a row that something happened: reports of "0 convicted" are not convictions, and left out unless the filter names them. */
    Sql conditionOnSome(String o, AsOf asOf) {
        return Zero.exclude(o, zero != null, condition(o, asOf));
    }

    /** The words of a name are folded as it is looked at: few steps have one. */
    private static Sql named(String o, String word, Readings readings) {
        String name = o + ".name";
        return readings.or(
                Sql.of(name + " is not null and ")
                        .append(Clauses.word(
                                name, "array_to_tsvector(string_to_array(search_fold(" + name + "), ' '))", word)),
                o,
                FactAttribute.NAME,
                Clauses.word("r.value", "r.words", word));
    }

    private static Sql guilt(String o, AsOf asOf) {
        return asOf.day() == null
                ? Sql.of(o + ".guilt_established")
                // The turns up to that day: after the first, guilt has ended, after the second it stands again.
                : Sql.of(
                        "(" + o + ".establishes_guilt and width_bucket(?::date, " + o + ".guilt_turns) % 2 = 0)",
                        asOf.day());
    }
}
