package org.tergeu.intake;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.tergeu.calendar.FuzzyDateColumns;
import org.tergeu.intake.Submission.Outcome;
import org.tergeu.intake.document.InvalidReport;
import org.tergeu.intake.document.Problem;
import org.tergeu.intake.document.ReportDraft;
import org.tergeu.intake.document.ReportDraft.Header;
import org.tergeu.organization.OrganizationRegister;
import org.tergeu.report.ReportEntity;
import org.tergeu.report.ReportRepository;
import org.tergeu.vocabulary.ReportStatus;

/** Takes reports in. */
@ApplicationScoped
public class ReportIntake {

    private static final Logger LOG = Logger.getLogger(ReportIntake.class);

    private final ReportRepository reports;
    private final OrganizationRegister organizations;
    private final KnownThings knownThings;
    private final Definitions definitions;
    private final ClaimWriter claims;
    private final Publisher publisher;
    private final Containment containment;

    ReportIntake(
            ReportRepository reports,
            OrganizationRegister organizations,
            KnownThings knownThings,
            Definitions definitions,
            ClaimWriter claims,
            Publisher publisher,
            Containment containment) {
        this.reports = reports;
        this.organizations = organizations;
        this.knownThings = knownThings;
        this.definitions = definitions;
        this.claims = claims;
        this.publisher = publisher;
        this.containment = containment;
    }

    /**
     * Records a report in one transaction. Must be called on a Vert.x context of its own.
     *
     * @param text the report file, YAML or JSON
     * @return what was done; fails with {@link InvalidReport} telling everything that is wrong, and then nothing has changed
     */
    public Uni<Submission> submit(String text) {
        return Uni.createFrom().item(() -> Incoming.read(text)).chain(this::submit);
    }

    /**
     * Records reports one after the other: each in one transaction or not at all, so that one that is refused does no harm to the others.
     * Must be called on a Vert.x context of its own.
     *
     * @return what became of each, in their order
     */
    public Uni<List<Reception>> submitAll(List<Incoming> reports) {
        return Multi.createFrom()
                .iterable(reports)
                .onItem()
                .transformToUniAndConcatenate(this::receive)
                .collect()
                .asList();
    }

    private Uni<Reception> receive(Incoming report) {
        return submit(report)
                .<Reception>map(Reception.Accepted::new)
                .onFailure(Unmet.class)
                .recoverWithItem(refused -> ((Unmet) refused).refusal())
                .onFailure(InvalidReport.class)
                .recoverWithItem(refused -> new Reception.Refused((InvalidReport) refused, Set.of()))
                .onFailure()
                .recoverWithItem(fault -> new Reception.Failed(logged(fault)));
    }

    private static String logged(Throwable fault) {
        String id = UUID.randomUUID().toString();
        LOG.errorf(fault, "%s: a report could not be recorded", id);
        return id;
    }

    private Uni<Submission> submit(Incoming incoming) {
        ReportDraft draft = incoming.draft();
        if (!incoming.problems().isEmpty()) {
            return Panache.withSession(() -> knownThings.load(List.of(draft))).map(known -> {
                throw new InvalidReport(
                        Stream.concat(incoming.problems().stream(), known.findings(draft).problems().stream())
                                .toList());
            });
        }
        return Panache.withTransaction(() -> WritingTurn.await()
                        .chain(() -> reports.find("key", draft.header().key()).<ReportEntity>firstResult())
                        .chain(known -> submit(known, draft, incoming.document(), incoming.fingerprint())))
                .invoke(done -> LOG.debugf("report %s: %s", done.report(), done.outcome()));
    }

    private Uni<Submission> submit(
            @Nullable ReportEntity known, ReportDraft draft, String document, String fingerprint) {
        Header header = draft.header();
        if (known != null && known.fingerprint.equals(fingerprint)) {
            return Uni.createFrom().item(new Submission(header.key(), Outcome.UNCHANGED));
        }
        ReportEntity report = known == null ? new ReportEntity() : known;
        report.fingerprint = fingerprint;
        Uni<Void> recorded = header.isMereRetraction() ? retract(known, header) : record(report, draft, document);
        Outcome outcome = switch (header.status()) {
            case RETRACTED -> Outcome.RETRACTED;
            case DRAFT -> Outcome.DRAFTED;
            case PUBLISHED -> known == null ? Outcome.ADDED : Outcome.REVISED;
        };
        return recorded.chain(this::advance).replaceWith(new Submission(header.key(), outcome));
    }

    private Uni<Void> retract(@Nullable ReportEntity known, Header header) {
        if (known == null) {
            throw new InvalidReport(List.of(new Problem(
                    "report.key",
                    "read '" + header.key()
                            + "', which is no known report; only one that has been submitted can be retracted")));
        }
        known.status = ReportStatus.RETRACTED;
        known.revisedAt = OffsetDateTime.now(Clock.systemUTC());
        return reports.flush()
                .chain(() -> definitions.republish(known))
                .chain(moved -> claims.touchedBy(known, moved))
                .chain(publisher::publish);
    }

    private Uni<Void> record(ReportEntity report, ReportDraft draft, String document) {
        describe(report, draft.header(), document);
        if (draft.header().status() == ReportStatus.DRAFT) {
            return check(draft)
                    .chain(() -> reports.persist(report))
                    .chain(reports::flush)
                    .chain(() -> definitions.republish(report))
                    .chain(moved -> claims.withdrawAll(report).chain(() -> claims.touchedBy(report, moved)))
                    .chain(publisher::publish);
        }
        // The report's row needs its publisher's, whose description needs the report's: hence first a draft's row.
        ReportStatus status = report.status;
        report.status = report.publisherId == null ? ReportStatus.DRAFT : status;
        return check(draft)
                .chain(() -> reports.persist(report))
                .chain(reports::flush)
                .chain(() -> definitions.record(report, draft, status))
                .chain(moved -> organizations
                        .loadIds(Set.of(draft.header().publisher()))
                        .invoke(ids ->
                                publish(report, status, ids.get(draft.header().publisher())))
                        .chain(reports::flush)
                        .chain(() -> claims.record(report, draft))
                        .chain(() -> claims.touchedBy(report, moved)))
                .chain(publisher::publish)
                .chain(() -> containment.refuseCircles(draft));
    }

    /** A report uses what nobody has defined. */
    private static final class Unmet extends InvalidReport {

        private static final long serialVersionUID = 1L;
        private final transient Reception.Refused refusal;

        Unmet(Reception.Refused refusal) {
            super(refusal.reason().problems());
            this.refusal = refusal;
        }

        Reception.Refused refusal() {
            return refusal;
        }
    }

    private Uni<Void> check(ReportDraft draft) {
        return knownThings
                .load(List.of(draft))
                .invoke(known -> {
                    Known.Findings findings = known.findings(draft);
                    if (!findings.problems().isEmpty()) {
                        throw new Unmet(findings.refusal());
                    }
                })
                .replaceWithVoid();
    }

    private static void publish(ReportEntity report, ReportStatus status, Long publisherId) {
        report.publisherId = publisherId;
        report.status = status;
    }

    private static void describe(ReportEntity report, Header header, String document) {
        OffsetDateTime now = OffsetDateTime.now(Clock.systemUTC());
        report.key = header.key();
        report.title = header.title();
        report.url = header.url();
        report.author = header.author();
        report.language = header.language();
        report.published = FuzzyDateColumns.of(header.publishedOn());
        report.tier = header.tier();
        report.status = header.status();
        report.document = document;
        report.recordedAt = report.recordedAt == null ? now : report.recordedAt;
        report.revisedAt = now;
        report.knownFrom = knownFrom(report, header);
    }

    /** It can be cited once it is certain to be out; one of unknown or open date, once it was recorded here. */
    private static LocalDate knownFrom(ReportEntity report, Header header) {
        LocalDate recorded = report.recordedAt.toLocalDate();
        LocalDate out =
                header.publishedOn() == null ? recorded : header.publishedOn().latest();
        return out.isAfter(recorded) ? recorded : out;
    }

    private Uni<Void> advance() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "update dataset set revision = revision + 1, changed_at = now()")
                        .executeUpdate())
                .replaceWithVoid();
    }
}
