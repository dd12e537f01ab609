package org.tergeu.intake;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.FlushMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.tergeu.calendar.FuzzyDateColumns;
import org.tergeu.claim.figure.Inconsistencies;
import org.tergeu.intake.definition.Definitions;
import org.tergeu.intake.definition.Erasures;
import org.tergeu.intake.definition.Leads;
import org.tergeu.intake.definition.NamedThings;
import org.tergeu.intake.document.Problem;
import org.tergeu.intake.document.ReportDraft;
import org.tergeu.intake.document.ReportDraft.Header;
import org.tergeu.intake.known.AcceptedReports;
import org.tergeu.intake.known.AcceptedReports.Admitted;
import org.tergeu.intake.known.KnownDefinitions;
import org.tergeu.intake.known.KnownIds;
import org.tergeu.intake.known.KnownThings;
import org.tergeu.intake.submission.Incoming;
import org.tergeu.intake.submission.Reception;
import org.tergeu.platform.connection.PatientWriting;
import org.tergeu.platform.writing.EntityRows;
import org.tergeu.report.ReportEntity;
import org.tergeu.report.ReportRepository;
import org.tergeu.tracing.Traces;
import org.tergeu.vocabulary.ReportStatus;

/** Records one or several reports in one transaction. What all of them read or write takes one statement for each kind. */
@ApplicationScoped
class Recording {

    private static final EntityRows<ReportEntity> ROWS = EntityRows.of(ReportEntity.class);

    private static final String BEFORE =
            "select " + ROWS.columns("r") + " from report r where " + EntityRows.amongTexts("r.key", "keys");

    private final ReportRepository reports;
    private final Erasures erasures;
    private final KnownThings knownThings;
    private final Definitions definitions;
    private final ClaimWriter claims;
    private final Publisher publisher;
    private final ContainmentCheck containment;
    private final NamedThings named;
    private final Inconsistencies inconsistencies;
    private final PatientWriting connections;
    private final Traces traces;

    Recording(
            ReportRepository reports,
            Erasures erasures,
            KnownThings knownThings,
            Definitions definitions,
            ClaimWriter claims,
            Publisher publisher,
            ContainmentCheck containment,
            NamedThings named,
            Inconsistencies inconsistencies,
            PatientWriting connections,
            Traces traces) {
        this.reports = reports;
        this.erasures = erasures;
        this.knownThings = knownThings;
        this.definitions = definitions;
        this.claims = claims;
        this.publisher = publisher;
        this.containment = containment;
        this.named = named;
        this.inconsistencies = inconsistencies;
        this.connections = connections;
        this.traces = traces;
    }

    /**
     * Records the reports that can be recorded, with the same result as one after the other. If it fails, nothing of any report is recorded.
     *
     * @param incoming reports with different keys
     * @return the result for each, in their order
     */
    Uni<List<Reception>> record(List<Incoming> incoming) {
        return traces.during("record reports", () -> recordTogether(incoming));
    }

    private Uni<List<Reception>> recordTogether(List<Incoming> incoming) {
        return inTurn(() -> before(incoming).chain(before -> record(incoming, before)));
    }

    /** Runs work in a transaction that has the turn to write. */
    <T> Uni<T> inTurn(Supplier<Uni<T>> work) {
        return connections.run(() -> Panache.withTransaction(() -> WritingTurn.await()
                .chain(Panache::getSession)
                // Changes are flushed explicitly, and not before each of many statements.
                .invoke(session -> session.setFlushMode(FlushMode.MANUAL))
                .chain(ready -> work.get())));
    }

    /**
     * The same as {@link #record(List)}, within a transaction that has the turn to write.
     *
     * @param before the rows of reports that are recorded already, by key
     */
    Uni<List<Reception>> record(List<Incoming> incoming, Map<String, ReportEntity> before) {
        return erasures.leads().chain(leads -> {
            List<Incoming> led = incoming.stream()
                    .map(leads::of)
                    .map(each -> beside(each, before))
                    .toList();
            return knownThings
                    // Nothing is loaded for a report that is recorded already, as most lines of a repeated import are.
                    .load(led.stream()
                            .filter(each -> !isUnchanged(each, before))
                            .toList())
                    .chain(known -> {
                        AcceptedReports admission = AcceptedReports.of(led, before, known);
                        return write(admission.admitted(), known.ids(), leads).map(admission::receptions);
                    });
        });
    }

    private Uni<Map<String, ReportEntity>> before(List<Incoming> incoming) {
        return before(incoming.stream()
                .filter(report -> report.problems().isEmpty())
                .map(Incoming::key)
                .collect(Collectors.toSet()));
    }

    /** The rows of reports that are recorded already, by key. */
    Uni<Map<String, ReportEntity>> before(Set<String> keys) {
        return keys.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : reports.getSession()
                        .chain(session -> session.createNativeQuery(BEFORE, ReportEntity.class)
                                .setParameter("keys", EntityRows.texts(keys))
                                .getResultList())
                        .map(found -> found.stream().collect(Collectors.toMap(each -> each.key, Function.identity())))
                        // The rows are written once they are complete; the session would write them at the first flush.
                        .call(() -> reports.getSession().invoke(Mutiny.Session::clear));
    }

    /** The problems of a report by what is defined. */
    Uni<List<Problem>> problems(Incoming report) {
        return led(report)
                .chain(led -> judged(led)
                        .map(findings -> Stream.concat(led.problems().stream(), findings.problems().stream())
                                .toList()));
    }

    /** The same, with the definitions that it lacks. */
    Uni<KnownDefinitions.Findings> findings(Incoming report) {
        return led(report).chain(this::judged);
    }

    /** The report with the keys to which merged and erased keys lead. */
    private Uni<Incoming> led(Incoming report) {
        return erasures.leads().map(leads -> leads.of(report));
    }

    private Uni<KnownDefinitions.Findings> judged(Incoming report) {
        return knownThings.load(List.of(report)).map(known -> known.findings(report));
    }

    /** Writes reports, and returns by their keys what is odd about them. */
    private Uni<Map<String, List<String>>> write(List<Admitted> admitted, KnownIds ids, Leads leads) {
        if (admitted.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        List<Admitted> added =
                admitted.stream().filter(report -> report.before() == null).toList();
        // Read before the rows get the new content of the reports.
        List<ReportDraft> earlier = admitted.stream()
                .filter(report -> report.before() != null)
                .map(report -> NamedThings.named(report.before().document))
                .toList();
        return reports.getSession()
                .chain(session -> ROWS.ids(session, added.size()))
                .chain(numbers -> write(admitted, rows(admitted, numbers), ids, leads))
                .call(() -> named.settle(
                        Stream.concat(earlier.stream(), admitted.stream().map(Admitted::kept))
                                .toList(),
                        admitted.stream()
                                .map(report -> report.incoming().draft())
                                .toList()));
    }

    /** The rows of the reports with their new content, except for the publisher. */
    private static Map<ReportEntity, ReportDraft> rows(List<Admitted> admitted, List<Long> ids) {
        Map<ReportEntity, ReportDraft> rows = new LinkedHashMap<>();
        int next = 0;
        for (Admitted report : admitted) {
            ReportEntity row = report.before();
            if (row == null) {
                row = new ReportEntity();
                row.id = ids.get(next++);
            }
            row.fingerprint = report.incoming().fingerprint();
            if (report.header().isMereRetraction()) {
                row.status = ReportStatus.RETRACTED;
                row.revisedAt = OffsetDateTime.now(Clock.systemUTC());
            } else {
                describe(row, report.header(), report.incoming().document());
            }
            rows.put(row, report.incoming().draft());
        }
        return rows;
    }

    private Uni<Map<String, List<String>>> write(
            List<Admitted> admitted, Map<ReportEntity, ReportDraft> rows, KnownIds recorded, Leads leads) {
        Set<Long> known = admitted.stream()
                .filter(report -> report.before() != null)
                .map(report -> report.before().id)
                .collect(Collectors.toSet());
        Map<ReportEntity, ReportDraft> saying = new LinkedHashMap<>();
        Map<ReportEntity, Optional<ReportDraft>> describing = new LinkedHashMap<>();
        Map<ReportEntity, ReportDraft> kept = kept(admitted, rows);
        rows.forEach((row, draft) -> {
            boolean defines = draft.header().defines();
            describing.put(row, defines ? Optional.of(draft) : Optional.empty());
            if (defines) {
                saying.put(row, draft);
            }
        });
        return definitions
                .record(describing, kept, known, leads)
                .call(() -> knownThings.markReported(saying.values()))
                .chain(described -> claims.described(saying.values(), recorded)
                        .chain(ids -> writeReports(rows, saying, known, ids.organizations())
                                .chain(() -> claims.withdrawAll(drafted(rows, known)))
                                .chain(() -> claims.record(saying, kept.values(), known, ids)))
                        .chain(() -> claims.touchedBy(
                                rows.keySet().stream().map(row -> row.id).toList(), described.moved()))
                        .chain(publisher::publish)
                        .chain(() -> containment.refuseCircles(List.copyOf(rows.values())))
                        .chain(() -> advance(admitted.size()))
                        .chain(() -> warnings(rows.keySet(), described.setAside(saying.values(), leads))));
    }

    /** The parts {@code kept} of the reports that have one; the rows are in the order of the admitted reports. */
    private static Map<ReportEntity, ReportDraft> kept(List<Admitted> admitted, Map<ReportEntity, ReportDraft> rows) {
        Map<ReportEntity, ReportDraft> kept = new LinkedHashMap<>();
        Iterator<ReportEntity> row = rows.keySet().iterator();
        for (Admitted report : admitted) {
            ReportEntity its = row.next();
            if (!report.incoming().kept().isNothing()) {
                kept.put(its, report.kept());
            }
        }
        return kept;
    }

    private Uni<Map<String, List<String>>> warnings(Set<ReportEntity> rows, Map<String, List<String>> setAside) {
        return inconsistencies
                .ofReports(rows.stream().map(row -> row.id).toList())
                .map(found -> rows.stream()
                        .collect(Collectors.toMap(
                                row -> row.key,
                                row -> Stream.concat(
                                                found.getOrDefault(row.id, List.of()).stream(),
                                                setAside.getOrDefault(row.key, List.of()).stream())
                                        .toList())));
    }

    /** Writes reports that are recorded already first: one may give up a web address that a new one takes. */
    private Uni<Void> writeReports(
            Map<ReportEntity, ReportDraft> rows,
            Map<ReportEntity, ReportDraft> saying,
            Set<Long> known,
            Map<String, Long> organizations) {
        saying.forEach((row, draft) ->
                row.publisherId = organizations.get(draft.header().publisher()));
        List<ReportEntity> added =
                rows.keySet().stream().filter(row -> !known.contains(row.id)).toList();
        List<ReportEntity> changed =
                rows.keySet().stream().filter(row -> known.contains(row.id)).toList();
        return reports.getSession()
                .chain(session -> ROWS.update(session, changed).chain(() -> ROWS.insert(session, added)));
    }

    /** A report whose key cannot be read has no recorded version; some maps refuse null. */
    private static Incoming beside(Incoming report, Map<String, ReportEntity> before) {
        String key = report.key();
        return key == null ? report : report.beside(before.get(key));
    }

    private static boolean isUnchanged(Incoming report, Map<String, ReportEntity> before) {
        ReportEntity row = report.key() == null ? null : before.get(report.key());
        return row != null && row.fingerprint.equals(report.fingerprint());
    }

    private static List<Long> drafted(Map<ReportEntity, ReportDraft> rows, Set<Long> known) {
        return rows.keySet().stream()
                .filter(row -> row.status == ReportStatus.DRAFT && known.contains(row.id))
                .map(row -> row.id)
                .toList();
    }

    private static void describe(ReportEntity report, Header header, String document) {
        OffsetDateTime now = OffsetDateTime.now(Clock.systemUTC());
        report.key = header.key();
        report.title = header.title();
        report.url = header.url();
        report.author = header.author();
        report.language = header.language();
        report.publishedAt =
                header.publishedAt() == null ? null : header.publishedAt().at();
        report.publishedZone =
                header.publishedAt() == null ? null : header.publishedAt().zone();
        report.tier = header.tier();
        report.status = header.status();
        report.document = document;
        report.recordedAt = report.recordedAt == null ? now : report.recordedAt;
        report.revisedAt = now;
        report.knownFrom = knownFrom(report, header);
        report.published = FuzzyDateColumns.of(
                header.publishedOn() == null ? null : header.publishedOn().by(report.knownFrom));
    }

    /** The day from which the report can be cited: when it is certainly published, or, with an unknown or open date, when it was recorded here. */
    private static LocalDate knownFrom(ReportEntity report, Header header) {
        LocalDate recorded = report.recordedAt.toLocalDate();
        LocalDate out =
                header.publishedOn() == null ? recorded : header.publishedOn().latest();
        return out.isAfter(recorded) ? recorded : out;
    }

    /** Each report that changes anything is a revision. */
    static Uni<Void> advance(int by) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "update dataset set revision = revision + :by, changed_at = now()")
                        .setParameter("by", by)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
