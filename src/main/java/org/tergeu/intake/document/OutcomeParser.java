package org.tergeu.intake.document;

import static org.tergeu.intake.document.Fields.accepted;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tergeu.calendar.FuzzyDate;
import org.tergeu.claim.fact.FactKind;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.Stated;
import org.tergeu.intake.document.Claimed.Attribution;
import org.tergeu.offence.OffenceDetail;
import org.tergeu.outcome.LegalOutcomeDetail;
import org.tergeu.vocabulary.CountUnit;
import org.tergeu.vocabulary.OutcomeBasis;
import org.tergeu.vocabulary.ProcedureStage;
import org.tergeu.vocabulary.SentenceKind;

/** Reads legal outcomes, each of which can have parts. */
final class OutcomeParser {

    /** The fields that a part inherits. */
    private record WholeOutcome(
            FactAddress fact,
            @Nullable ProcedureStage stage,
            @Nullable CountUnit counted,
            @Nullable OutcomeBasis basis,
            List<OffenceDetail> offences,
            Figures.@Nullable ParsedFigure count,
            @Nullable String name,
            Attribution attribution) {}

    private final Claimed claimed;

    OutcomeParser(Claimed claimed) {
        this.claimed = claimed;
    }

    FactAddress outcome(Fields fields, @Nullable String incident) {
        return outcome(fields, incident, null);
    }

    private FactAddress outcome(Fields fields, @Nullable String incident, @Nullable WholeOutcome whole) {
        ProcedureStage ownStage = fields.optionalChoice("stage", ProcedureStage.class);
        ProcedureStage stage = inherited(fields, "stage", ownStage, whole == null ? null : whole.stage);
        CountUnit counted = inherited(
                fields,
                "counted",
                fields.optionalChoice("counted", CountUnit.class),
                whole == null ? null : whole.counted);
        OutcomeBasis basis = inherited(
                fields,
                "basis",
                fields.optionalChoice("basis", OutcomeBasis.class),
                whole == null ? OutcomeBasis.OPERATIVE : whole.basis);
        String subject = fields.optionalText("subject", TextLimit.SUBJECT);
        String person = claimed.person(fields, "person", fields.optionalKey("person"));
        String organization = claimed.organization(fields, "organization", fields.optionalKey("organization"));
        if (Stream.of("subject", "person", "organization").filter(fields::has).count() > 1) {
            fields.problem("subject", "give at most one of subject, person and organization");
        }
        Figures.ParsedFigure count = fields.optionalPart("count", whole == null ? null : whole.count, true);
        if (!fields.has("count") && person != null) {
            count = new Figures.ParsedFigure(Stated.exactly(1));
        } else if (!fields.has("count")) {
            fields.problem("count", "is missing; only a single person may leave it out");
        }
        Figures.requireCount(fields, "count", count);
        if (person != null) {
            requireOne(fields, counted, count);
        }
        List<OffenceDetail> offences =
                whole == null || fields.has("offences") ? fields.each("offences", claimed::offence) : whole.offences;
        Integer maximumYears = Quantities.optionalYears(fields, "maximumYears");
        FuzzyDate decidedOn =
                Dates.optionalDate(fields, "decidedOn", claimed.days().past());
        String name = name(fields, stage, whole == null ? null : whole.name);
        SentenceKind sentenceKind = fields.optionalChoice("sentenceKind", SentenceKind.class);
        Boolean confiscation = fields.optionalTruth("confiscationOrdered");
        FactAddress partOf =
                whole != null ? whole.fact : claimed.fact(fields, "partOf", FactKind.LEGAL_OUTCOME, incident);
        if (whole != null && fields.has("partOf")) {
            fields.problem("partOf", "is given by the breakdown already: leave it out");
        }
        String key = fields.optionalKey("key");
        FactAddress fact = new FactAddress(
                FactKind.LEGAL_OUTCOME,
                incident,
                key != null
                        ? key
                        : key(
                                whole,
                                ownStage,
                                stage,
                                counted,
                                basis,
                                firstOf(Slugs.of(subject), person, organization),
                                name));
        Claimed.refuseItself(fields, fact, partOf);
        Attribution attribution = claimed.attribution(fields, whole == null ? null : whole.attribution);
        Function<Identities, Object> detail = ids -> new LegalOutcomeDetail(
                accepted(stage),
                accepted(basis),
                accepted(counted),
                subject,
                ids.person(person),
                ids.organization(organization),
                offences,
                maximumYears,
                decidedOn,
                ids.fact(partOf),
                name,
                sentenceKind,
                confiscation);
        claimed.add(fields, fact, Aspect.COUNT, count, true, attribution, detail);
        Figures.ParsedFigure sentence = fields.optionalFigure("sentence");
        Figures.ParsedFigure fine = fields.optionalFigure("fine");
        further(fields, fact, sentence, fine, attribution, detail);
        Penalties.refuseImpossible(
                fields, new Penalties.Imposed(stage, basis, count, sentenceKind, sentence, fine, confiscation));
        WholeOutcome self = new WholeOutcome(fact, stage, counted, basis, offences, count, name, attribution);
        fields.each("breakdown", part -> outcome(part, incident, self));
        return fact;
    }

    /** The name of a step without a code; a part has the step of its whole unless it names another one. */
    private static @Nullable String name(Fields fields, @Nullable ProcedureStage stage, @Nullable String ofWhole) {
        String own = fields.optionalText("name", TextLimit.NAME);
        String name = own == null && stage == ProcedureStage.OTHER ? ofWhole : own;
        if (stage == ProcedureStage.OTHER && name == null && !fields.has("name")) {
            fields.problem("name", "is missing; a stage OTHER needs one");
        } else if (stage != null && stage != ProcedureStage.OTHER && fields.has("name")) {
            fields.problem("name", "is given for " + stage + "; allowed for OTHER only");
        }
        return name;
    }

    private void further(
            Fields fields,
            FactAddress fact,
            Figures.@Nullable ParsedFigure sentence,
            Figures.@Nullable ParsedFigure fine,
            Attribution attribution,
            Function<Identities, Object> detail) {
        Figures.requireTerm(fields, "sentence", sentence);
        claimed.addFurther(fields, fact, Aspect.SENTENCE, sentence, attribution, detail);
        Figures.requireMoney(fields, "fine", fine);
        claimed.addFurther(fields, fact, Aspect.FINE, fine, attribution, detail);
        Figures.ParsedFigure damages = fields.optionalFigure("damages");
        Figures.requireMoney(fields, "damages", damages);
        claimed.addFurther(fields, fact, Aspect.DAMAGES, damages, attribution, detail);
    }

    /** A named person is one person, who can have several cases. */
    private static void requireOne(Fields fields, @Nullable CountUnit counted, Figures.@Nullable ParsedFigure count) {
        if (counted == CountUnit.GROUP) {
            fields.problem("counted", "read 'GROUP' for a single person; allowed: PERSON or CASE");
        }
        if (counted == CountUnit.PERSON
                && count != null
                && count.stated() != null
                && !count.stated().equals(Stated.exactly(1))) {
            fields.problem(
                    "count", "read '" + count.stated().notation() + "' for a single person; allowed: 1, or no count");
        }
    }

    private static <T> @Nullable T inherited(Fields fields, String field, @Nullable T own, @Nullable T ofWhole) {
        if (own == null && ofWhole == null && !fields.has(field)) {
            fields.problem(field, "is missing");
        }
        return own == null ? ofWhole : own;
    }

    private static String key(
            @Nullable WholeOutcome whole,
            @Nullable ProcedureStage ownStage,
            @Nullable ProcedureStage stage,
            @Nullable CountUnit counted,
            @Nullable OutcomeBasis basis,
            @Nullable String who,
            @Nullable String name) {
        if (whole != null) {
            boolean otherStage = ownStage != null && ownStage != whole.stage;
            return whole.fact.key() + "." + Slugs.join(otherStage || who == null ? Slugs.of(stage) : null, who);
        }
        String what = counted == CountUnit.CASE ? "cases" : counted == CountUnit.GROUP ? "groups" : null;
        return Slugs.join(
                Slugs.of(stage),
                Slugs.of(name),
                what,
                basis == OutcomeBasis.PROSPECTIVE_MAXIMUM ? "maximum" : null,
                who);
    }

    private static @Nullable String firstOf(@Nullable String... texts) {
        return Stream.of(texts).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
