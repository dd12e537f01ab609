package org.tergeu.intake.known;

import io.smallrye.graphql.api.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tergeu.intake.document.InvalidReport;
import org.tergeu.intake.document.Problem;
import org.tergeu.intake.document.ReportDraft;
import org.tergeu.intake.document.ReportDraft.Header;
import org.tergeu.intake.submission.Incoming;
import org.tergeu.intake.submission.Reception;
import org.tergeu.intake.submission.Submission;
import org.tergeu.intake.submission.Submission.Outcome;
import org.tergeu.report.ReportEntity;

/**
 * Decides which of several reports are recorded, with the same result as one after the other: each may use what earlier ones define. Reports that
 * need each other, as after corrections, are recorded together.
 *
 * @param receptions the result for each report, in their order, if recording succeeds
 * @param admitted the reports of which something is written
 */
public record AcceptedReports(List<Reception> receptions, List<Admitted> admitted) {

    /**
     * A report of which something is written.
     *
     * @param before its row; null for a new report
     */
    public record Admitted(Incoming incoming, @Nullable ReportEntity before) {

        public Header header() {
            return incoming.draft().header();
        }

        /** The documents in the part {@code kept} of the report. */
        public ReportDraft kept() {
            return incoming.kept().draft();
        }
    }

    /**
     * Decides which reports are recorded.
     *
     * @param reports reports with different keys
     * @param before the rows of those that are recorded already, by key
     */
    public static AcceptedReports of(List<Incoming> reports, Map<String, ReportEntity> before, KnownDefinitions known) {
        AcceptedReports admission = new AcceptedReports(new ArrayList<>(), new ArrayList<>());
        reports.forEach(report -> admission.receptions.add(
                admission.receive(report, report.key() == null ? null : before.get(report.key()), known)));
        for (int place : admission.needEachOther(reports, known)) {
            Incoming report = reports.get(place);
            admission.receptions.set(place, admission.admit(report, before.get(report.key()), known));
        }
        return admission;
    }

    /** The positions of reports that were refused only because of definitions in others of them. */
    private List<Integer> needEachOther(List<Incoming> reports, KnownDefinitions known) {
        List<Integer> open = IntStream.range(0, reports.size())
                .filter(place -> receptions.get(place) instanceof Reception.Refused refused && refused.mayPass())
                .filter(place -> reports.get(place).problems().isEmpty())
                .boxed()
                .toList();
        while (!open.isEmpty()) {
            KnownDefinitions all = known.with(open.stream().map(reports::get).toList());
            List<Integer> rest = open.stream()
                    .filter(place -> all.findings(reports.get(place)).problems().isEmpty())
                    .toList();
            if (rest.size() == open.size()) {
                return open;
            }
            open = rest;
        }
        return open;
    }

    /**
     * The result for each report.
     *
     * @param warnings by key, what is odd about reports that are recorded
     */
    public List<Reception> receptions(Map<String, List<String>> warnings) {
        return receptions.stream().map(reception -> warned(reception, warnings)).toList();
    }

    private static Reception warned(Reception reception, Map<String, List<String>> warnings) {
        return reception instanceof Reception.Accepted accepted
                        && warnings.containsKey(accepted.submission().report())
                ? new Reception.Accepted(accepted.submission().with(warnings))
                : reception;
    }

    private Reception receive(Incoming report, @Nullable ReportEntity before, KnownDefinitions known) {
        if (!report.problems().isEmpty()) {
            return new Reception.Refused(
                    new InvalidReport(
                            Stream.concat(report.problems().stream(), known.findings(report).problems().stream())
                                    .toList()),
                    Set.of());
        }
        Header header = report.draft().header();
        if (before != null && before.fingerprint.equals(report.fingerprint())) {
            return new Reception.Accepted(new Submission(header.key(), Outcome.UNCHANGED, List.of()));
        }
        if (header.isMereRetraction()) {
            if (before == null) {
                return new Reception.Refused(new InvalidReport(List.of(unknown(header))), Set.of());
            }
        } else {
            KnownDefinitions.Findings findings = known.findings(report);
            if (!findings.problems().isEmpty()) {
                return findings.refusal();
            }
        }
        return admit(report, before, known);
    }

    private Reception admit(Incoming report, @Nullable ReportEntity before, KnownDefinitions known) {
        Header header = report.draft().header();
        known.add(report);
        admitted.add(new Admitted(report, before));
        return new Reception.Accepted(new Submission(header.key(), outcome(header, before), report.remarks()));
    }

    private static Problem unknown(Header header) {
        return new Problem(
                "report.key",
                "read '" + header.key()
                        + "', which is not a known report; only a report that was submitted before can be retracted");
    }

    private static Outcome outcome(Header header, @Nullable ReportEntity before) {
        return switch (header.status()) {
            case RETRACTED -> Outcome.RETRACTED;
            case DRAFT -> Outcome.DRAFTED;
            case PUBLISHED -> before == null ? Outcome.ADDED : Outcome.REVISED;
        };
    }
}
