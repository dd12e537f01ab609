package org.tergeu.intake.document;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.tergeu.figure.Stated;
import org.tergeu.figure.Unit;
import org.tergeu.vocabulary.OutcomeBasis;
import org.tergeu.vocabulary.ProcedureStage;
import org.tergeu.vocabulary.SentenceKind;

/** Which details of a penalty fit which step and each other; docs/report-format.md has the table. */
final class Penalties {

    /** A step with the penalties that it imposed. */
    record Imposed(
            @Nullable ProcedureStage stage,
            @Nullable OutcomeBasis basis,
            Figures.@Nullable ParsedFigure count,
            @Nullable SentenceKind kind,
            Figures.@Nullable ParsedFigure sentence,
            Figures.@Nullable ParsedFigure fine,
            @Nullable Boolean confiscation) {}

    private static final List<String> DETAILS =
            List.of("sentenceKind", "sentence", "fine", "damages", "confiscationOrdered");

    private static final Set<ProcedureStage> IMPOSING = EnumSet.of(
            ProcedureStage.CONVICTED,
            ProcedureStage.SENTENCED,
            ProcedureStage.UPHELD,
            ProcedureStage.SENTENCE_REDUCED,
            ProcedureStage.OTHER);

    /** A case can be closed against a payment, and things can be confiscated without a judgment. */
    private static final Set<String> OF_A_CLOSED_CASE = Set.of("fine", "damages", "confiscationOrdered");

    private static final Set<SentenceKind> WITHOUT_END =
            EnumSet.of(SentenceKind.LIFE_IMPRISONMENT, SentenceKind.DEATH, SentenceKind.FINE_ONLY);

    /** Sentences that are served by living through them. */
    private static final Set<SentenceKind> OF_A_LIFETIME =
            EnumSet.of(SentenceKind.SUSPENDED, SentenceKind.RESTRICTION_OF_FREEDOM, SentenceKind.COMMUNITY_SERVICE);

    private static final BigDecimal LIFETIME = BigDecimal.valueOf(100);

    /** Courts add up the terms of all counts; the longest known one is of 141,078 years (Thailand, 1989). */
    private static final BigDecimal ALL_COUNTS = BigDecimal.valueOf(150_000);

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final BigDecimal DAYS = BigDecimal.valueOf(366);
    private static final BigDecimal HOURS = BigDecimal.valueOf(24 * 366);

    private Penalties() {}

    static void refuseImpossible(Fields fields, Imposed imposed) {
        List<String> given = DETAILS.stream()
                .filter(fields::has)
                .filter(field -> !field.equals("confiscationOrdered") || Boolean.TRUE.equals(imposed.confiscation))
                .toList();
        if (Figures.isNone(imposed.count)) {
            given.forEach(field -> fields.problem(field, "is of nobody, since `count` is 0; leave it out"));
        } else if (imposed.basis == OutcomeBasis.PROSPECTIVE_MAXIMUM) {
            given.forEach(field -> fields.problem(
                    field, "is given for PROSPECTIVE_MAXIMUM, where nothing is imposed yet; allowed: `maximumYears`"));
        } else if (imposed.stage != null && !IMPOSING.contains(imposed.stage)) {
            given.stream()
                    .filter(field -> imposed.stage != ProcedureStage.CASE_CLOSED || !OF_A_CLOSED_CASE.contains(field))
                    .forEach(field -> fields.problem(field, notOf(imposed.stage, field)));
        } else {
            refuseLength(fields, imposed);
            refuseFineOfNothing(fields, imposed);
        }
    }

    private static void refuseFineOfNothing(Fields fields, Imposed imposed) {
        if (imposed.kind == SentenceKind.FINE_ONLY && Figures.isNone(imposed.fine)) {
            fields.problem("fine", "is 0, and `sentenceKind` is FINE_ONLY; allowed: more than that, or no `fine`");
        }
    }

    private static String notOf(ProcedureStage stage, String field) {
        return "is given for " + stage + ", a step that imposes none; allowed for "
                + String.join(" ", IMPOSING.stream().map(Enum::name).toList())
                + (OF_A_CLOSED_CASE.contains(field) ? " CASE_CLOSED" : "");
    }

    private static void refuseLength(Fields fields, Imposed imposed) {
        Stated sentence = imposed.sentence == null ? null : imposed.sentence.stated();
        if (WITHOUT_END.contains(imposed.kind) && fields.has("sentence")) {
            fields.problem("sentence", "is given for " + imposed.kind + ", which has no length; leave it out");
        } else if (sentence != null && Figures.isNone(imposed.sentence)) {
            fields.problem("sentence", "read '" + sentence.notation() + "'; allowed: longer than 0, or no `sentence`");
        } else if (sentence != null && sentence.unit() != null) {
            BigDecimal most = longest(imposed.kind, sentence.unit());
            if (most.compareTo(most(sentence)) < 0) {
                fields.problem(
                        "sentence",
                        "read '" + sentence.notation() + "'; allowed: at most " + most.toPlainString() + " "
                                + sentence.unit());
            }
        }
    }

    /** The longest term in this unit. A term in days or hours is served by one person. */
    private static BigDecimal longest(@Nullable SentenceKind kind, String unit) {
        BigDecimal years = OF_A_LIFETIME.contains(kind) ? LIFETIME : ALL_COUNTS;
        return switch (Unit.of(unit)) {
            case MONTH -> years.multiply(MONTHS);
            case DAY -> LIFETIME.multiply(DAYS);
            case HOUR -> LIFETIME.multiply(HOURS);
            default -> years;
        };
    }

    private static BigDecimal most(Stated stated) {
        return Stream.of(stated.value(), stated.high(), stated.best())
                .filter(Objects::nonNull)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }
}
