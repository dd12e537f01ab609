package org.tergeu.intake.document;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tergeu.calendar.FuzzyDate;
import org.tergeu.claim.FactKind;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.Stated;
import org.tergeu.intake.document.Claimed.Attribution;
import org.tergeu.outcome.LegalOutcomeDetail;
import org.tergeu.outcome.LegalOutcomeDetail.OffenceDetail;
import org.tergeu.vocabulary.CountUnit;
import org.tergeu.vocabulary.OutcomeBasis;
import org.tergeu.vocabulary.ProcedureStage;

/** Reads legal outcomes, of which each can have parts. */
final class OutcomeParser {

    private static final Pattern ICCS = Pattern.compile("[0-9]{2}([0-9]{2}[0-9]{0,2})?");

    /** What a part inherits. */
    private record Whole(
            FactAddress fact,
            ProcedureStage stage,
            CountUnit counted,
            OutcomeBasis basis,
            List<OffenceDetail> offences,
            Attribution attribution) {}

    private final Claimed claimed;

    OutcomeParser(Claimed claimed) {
        this.claimed = claimed;
    }

    FactAddress outcome(Fields fields, @Nullable String incident) {
        return outcome(fields, incident, null);
    }

    private FactAddress outcome(Fields fields, @Nullable String incident, @Nullable Whole whole) {
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
        Figures.Reading count = fields.optionalFigure("count");
        if (!fields.has("count") && person != null) {
            count = new Figures.Reading(Stated.exactly(1));
        } else if (!fields.has("count")) {
            fields.problem("count", "is missing; only a single person may leave it out");
        }
        Figures.requireCount(fields, "count", count);
        if (person != null) {
            requireOne(fields, counted, count);
        }
        List<OffenceDetail> offences =
                whole == null || fields.has("offences") ? fields.each("offences", this::offence) : whole.offences;
        Integer maximumYears = Quantities.optionalYears(fields, "maximumYears");
        FuzzyDate decidedOn =
                Dates.optionalDate(fields, "decidedOn", claimed.days().past());
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
                                firstOf(Slugs.of(subject), person, organization)));
        Claimed.refuseItself(fields, fact, partOf);
        Attribution attribution = claimed.attribution(fields, whole == null ? null : whole.attribution);
        claimed.add(
                fields,
                fact,
                Aspect.COUNT,
                count,
                true,
                attribution,
                ids -> new LegalOutcomeDetail(
                        stage,
                        basis,
                        counted,
                        subject,
                        ids.person(person),
                        ids.organization(organization),
                        offences,
                        maximumYears,
                        decidedOn,
                        ids.fact(partOf)));
        Whole self = new Whole(fact, stage, counted, basis, offences, attribution);
        fields.each("breakdown", part -> outcome(part, incident, self));
        return fact;
    }

    /** A named person is one person, of whom there can be several cases. */
    private static void requireOne(Fields fields, @Nullable CountUnit counted, Figures.@Nullable Reading count) {
        if (counted == CountUnit.GROUP) {
            fields.problem("counted", "read 'GROUP' for a single person; allowed is PERSON or CASE");
        }
        if (counted == CountUnit.PERSON
                && count != null
                && count.stated() != null
                && !count.stated().equals(Stated.exactly(1))) {
            fields.problem(
                    "count", "read '" + count.stated().notation() + "' for a single person; allowed is 1, or no count");
        }
    }

    private static <T> @Nullable T inherited(Fields fields, String field, @Nullable T own, @Nullable T ofWhole) {
        if (own == null && ofWhole == null && !fields.has(field)) {
            fields.problem(field, "is missing");
        }
        return own == null ? ofWhole : own;
    }

    private static String key(
            @Nullable Whole whole,
            @Nullable ProcedureStage ownStage,
            @Nullable ProcedureStage stage,
            @Nullable CountUnit counted,
            @Nullable OutcomeBasis basis,
            @Nullable String who) {
        if (whole != null) {
            boolean otherStage = ownStage != null && ownStage != whole.stage;
            return whole.fact.key() + "." + Slugs.join(otherStage || who == null ? Slugs.of(stage) : null, who);
        }
        String what = counted == CountUnit.CASE ? "cases" : counted == CountUnit.GROUP ? "groups" : null;
        return Slugs.join(Slugs.of(stage), what, basis == OutcomeBasis.PROSPECTIVE_MAXIMUM ? "maximum" : null, who);
    }

    private OffenceDetail offence(Fields fields) {
        String code = claimed.offence(
                fields,
                "code",
                fields.checked(
                        "code", fields.optionalValue("code"), ICCS.asMatchPredicate(), "an ICCS code, such as 0601"));
        String provision = fields.optionalText("provision", TextLimit.PROVISION);
        if (!fields.has("code") && !fields.has("provision")) {
            fields.problem("code", "is missing; give it or provision, or both");
        }
        return new OffenceDetail(code, provision);
    }

    private static @Nullable String firstOf(@Nullable String... texts) {
        return Stream.of(texts).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
