package org.tergeu.bench.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Makes legal outcomes up: two of an incident on average, of which the second report repeats the first. */
final class OutcomeMaker {

    private record OutcomeStep(String stage, String counted) {

        String key() {
            String stageSlug = stage.toLowerCase(Locale.ROOT).replace('_', '-');
            return counted.equals("CASE") ? stageSlug + "-cases" : stageSlug;
        }
    }

    private static final List<OutcomeStep> STEPS = List.of(
            new OutcomeStep("DETAINED", "PERSON"),
            new OutcomeStep("CASE_OPENED", "CASE"),
            new OutcomeStep("CHARGED", "PERSON"),
            new OutcomeStep("CONVICTED", "PERSON"));

    private final Tables tables;

    OutcomeMaker(Tables tables) {
        this.tables = tables;
    }

    void write(long incident, MadeUpKind kind, MadeUpReport first, MadeUpReport second, Draw draw) {
        int outcomes = kind.isPolicy() ? 0 : draw.between(1, 3);
        for (int i = 0; i < outcomes; i++) {
            OutcomeStep step = i == 2 ? STEPS.get(draw.between(2, 3)) : STEPS.get(i);
            StatedFigure figure = StatedFigure.count(draw.skewed(step.counted().equals("CASE") ? 5 : 60));
            outcome(incident, kind, step, figure, first, i == 0 ? second : null);
        }
    }

    private void outcome(
            long incident,
            MadeUpKind kind,
            OutcomeStep step,
            StatedFigure figure,
            MadeUpReport first,
            MadeUpReport second) {
        long id = tables.fact("LEGAL_OUTCOME", incident, step.key());
        Json detail = new Json()
                .text("stage", step.stage())
                .text("basis", "OPERATIVE")
                .text("counted", step.counted())
                .text("subject", null)
                .raw("personId", null)
                .raw("organizationId", null)
                .raw("offences", "[" + new Json().text("code", kind.offence).text("provision", null) + "]")
                .raw("maximumYears", null)
                .raw("decidedOn", null)
                .raw("partOfId", null);
        String position = first.position(tables.claim(first, id, incident, "COUNT", figure, detail));
        LocalDate again = second == null ? null : second.knownFrom();
        row(id, position, incident, kind, step, first.knownFrom(), again, Resolved.of(figure));
        if (second != null) {
            tables.claim(second, id, incident, "COUNT", figure, detail);
            int origins = first.asserter() == second.asserter() ? 1 : 2;
            row(id, position, incident, kind, step, again, null, Resolved.agreed(figure, origins));
        }
    }

    private void row(
            long id,
            String position,
            long incident,
            MadeUpKind kind,
            OutcomeStep step,
            LocalDate from,
            LocalDate to,
            Resolved count) {
        tables.legalOutcome.row(
                id,
                position,
                incident,
                step.stage(),
                "OPERATIVE",
                step.counted(),
                "{" + kind.offence + "}",
                "{\"\"}",
                "{" + kind.offence.substring(0, 2) + "," + kind.offence + "}",
                step.stage().equals("CONVICTED"),
                from,
                to,
                count.qualifier(),
                count.low(),
                count.best(),
                count.high(),
                count.unit(),
                count.currency(),
                count.agreement(),
                count.origins(),
                count.reason());
    }
}
