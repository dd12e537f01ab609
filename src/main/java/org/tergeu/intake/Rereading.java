package org.tergeu.intake;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tergeu.intake.definition.Erasures;
import org.tergeu.intake.definition.Leads;
import org.tergeu.intake.document.Documents;
import org.tergeu.intake.document.InvalidReport;
import org.tergeu.intake.document.Problem;
import org.tergeu.intake.document.ReportDraft;
import org.tergeu.intake.known.IncidentMerges;
import org.tergeu.intake.known.Mentions;
import org.tergeu.intake.submission.Incoming;
import org.tergeu.report.ReportEntity;
import org.tergeu.report.ReportRepository;
import org.tergeu.vocabulary.ReportStatus;

/** Records again the reports whose keys lead elsewhere now, within the current transaction; each document stays as it is. */
@ApplicationScoped
class Rereading {

    private static final String PUBLISHERS = """
            update report t set publisher_id = cast(r ->> 1 as bigint) from jsonb_array_elements(cast(cast(:rows as text) as jsonb)) r
            where t.id = cast(r ->> 0 as bigint) and t.publisher_id is distinct from cast(r ->> 1 as bigint)""";

    private final Erasures erasures;
    private final IncidentMerges merges;
    private final ReportRepository reports;
    private final ClaimWriter claims;
    private final Publisher publisher;
    private final ContainmentCheck containment;

    Rereading(
            Erasures erasures,
            IncidentMerges merges,
            ReportRepository reports,
            ClaimWriter claims,
            Publisher publisher,
            ContainmentCheck containment) {
        this.erasures = erasures;
        this.merges = merges;
        this.reports = reports;
        this.claims = claims;
        this.publisher = publisher;
        this.containment = containment;
    }

    /** Reads these reports again; fails with {@link InvalidReport} when one of them has as two what is one now. */
    Uni<Void> readAgain(List<Long> concerned) {
        return erasures.leads()
                // HQL has no empty lists, and no row has the identifier -1.
                .chain(leads -> reports.find("id in ?1 order by id", concerned.isEmpty() ? List.of(-1L) : concerned)
                        .list()
                        .call(() -> reports.getSession().invoke(session -> session.clear()))
                        .map(rows -> drafts(rows, leads)))
                .call(drafts -> merges.among(drafts.values().stream()
                                .flatMap(draft -> Mentions.of(draft).stream())
                                .collect(Collectors.toSet()))
                        .invoke(merged ->
                                drafts.forEach((report, draft) -> MergeCheck.refuseOneAsTwo(report, draft, merged))))
                .chain(drafts -> claims.touchedBy(concerned, Set.of())
                        .chain(before -> claims.loadIds(drafts.values())
                                .chain(ids ->
                                        publishers(drafts, ids.organizations()).chain(() -> claims.move(drafts, ids)))
                                .chain(() -> claims.touchedBy(concerned, Set.of()))
                                .map(before::and))
                        .chain(publisher::publish)
                        .chain(() -> containment.refuseCircles(List.copyOf(drafts.values()))));
    }

    private static Map<ReportEntity, ReportDraft> drafts(List<ReportEntity> rows, Leads leads) {
        Map<ReportEntity, ReportDraft> drafts = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.status != ReportStatus.DRAFT)
                .forEach(row -> drafts.put(row, readable(row, leads)));
        return drafts;
    }

    private static ReportDraft readable(ReportEntity report, Leads leads) {
        Incoming read = leads.of(Incoming.of(Documents.read(report.document)));
        if (!read.problems().isEmpty()) {
            throw new InvalidReport(List.of(new Problem(
                    "",
                    "the report '" + report.key + "' stands in the way: "
                            + read.problems().get(0))));
        }
        return read.draft();
    }

    private static Uni<Void> publishers(Map<ReportEntity, ReportDraft> drafts, Map<String, Long> organizations) {
        JsonArray rows = new JsonArray();
        drafts.forEach((report, draft) -> {
            report.publisherId = organizations.get(draft.header().publisher());
            rows.add(new JsonArray().add(report.id).add(report.publisherId));
        });
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(PUBLISHERS)
                        .setParameter("rows", rows.encode())
                        .executeUpdate())
                .replaceWithVoid();
    }
}
