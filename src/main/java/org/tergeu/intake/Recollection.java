package org.tergeu.intake;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tergeu.intake.document.Documents;
import org.tergeu.intake.submission.FigureChange;
import org.tergeu.intake.submission.FigureChange.FigureAddress;
import org.tergeu.intake.submission.FigureChange.Stand;
import org.tergeu.intake.submission.Incoming;
import org.tergeu.intake.submission.Reception;
import org.tergeu.vocabulary.ReportStatus;

/**
 * What the database knew at a moment: records the reports of an incident as they were then, in a transaction that is rolled back. So the figures are
 * those of the reports of then, by the rules of today.
 */
@ApplicationScoped
class Recollection {

    /** The version at that moment of each report with claims about the incident; reports that came later are left out. */
    private static final String THEN = """
            with one as (
                select coalesce(m.into_id, f.id) as id from fact f left join incident_merge m on m.from_id = f.id
                where f.kind = 'INCIDENT' and f.incident_id is null and f.key = :incident
            )
            select r.key, v.status, v.document, coalesce(v.revision = r.revision, false)
            from (select distinct c.report_id from claim c join one on c.incident_id = one.id) n join report r on r.id = n.report_id
            left join lateral (
                select * from (
                    select o.status, o.document, o.changed_at, o.revision from report_version o where o.report_id = r.id
                    union all select r.status, r.document, r.revised_at, r.revision
                ) o where o.changed_at <= cast(cast(:at as text) as timestamptz) order by o.revision desc limit 1
            ) v on true order by r.id""";

    private static final String KEY =
            "select t.key from fact f left join incident_merge m on m.from_id = f.id join fact t on t.id = coalesce(m.into_id, f.id)"
                    + " where f.kind = 'INCIDENT' and f.incident_id is null and f.key = :incident";

    private final Recording recording;
    private final StandingFigures figures;

    Recollection(Recording recording, StandingFigures figures) {
        this.recording = recording;
        this.figures = figures;
    }

    /** Ends a transaction without its changes. */
    private static final class Recalled extends RuntimeException {

        private final transient List<FigureChange> figures;

        private Recalled(List<FigureChange> figures) {
            super(null, null, false, false);
            this.figures = figures;
        }
    }

    /**
     * All figures of an incident, as the database knew them at a moment (before) and as it knows them now (after); none when there is no incident.
     */
    Uni<List<FigureChange>> figures(String incident, OffsetDateTime at) {
        return recording
                .<List<FigureChange>>inTurn(() -> key(incident)
                        .chain(key -> key == null ? nothing() : figuresOf(key, at))
                        .invoke(found -> {
                            throw new Recalled(found);
                        }))
                .onFailure(Recalled.class)
                .recoverWithItem(recalled -> ((Recalled) recalled).figures);
    }

    private static Uni<List<FigureChange>> nothing() {
        return Uni.createFrom().item(List.of());
    }

    private Uni<List<FigureChange>> figuresOf(String incident, OffsetDateTime at) {
        return figures.ofIncident(incident)
                .chain(now -> then(incident, at)
                        .chain(this::recordAgain)
                        .chain(() -> figures.ofIncident(incident))
                        .map(then -> sideBySide(then, now)));
    }

    private static Uni<String> key(String incident) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(KEY, String.class)
                        .setParameter("incident", incident)
                        .getSingleResultOrNull());
    }

    private static Uni<List<Incoming>> then(String incident, OffsetDateTime at) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(THEN, Object[].class)
                        .setParameter("incident", incident)
                        .setParameter("at", at.toString())
                        .getResultList())
                .map(rows -> rows.stream()
                        .filter(row -> !(Boolean) row[3])
                        .map(row -> then((String) row[0], (String) row[1], (String) row[2]))
                        .toList());
    }

    private static Incoming then(String key, String status, String document) {
        return status == null || status.equals(ReportStatus.RETRACTED.name())
                ? Incoming.retraction(key)
                : Incoming.read(Documents.read(document), ReportStatus.valueOf(status));
    }

    private Uni<Void> recordAgain(List<Incoming> reports) {
        return recording
                .before(reports.stream().map(Incoming::key).collect(Collectors.toSet()))
                .chain(rows -> recording.record(reports, rows))
                .invoke(received -> received.forEach(reception -> {
                    if (reception instanceof Reception.Refused refused) {
                        throw refused.reason();
                    }
                }))
                .replaceWithVoid();
    }

    private static List<FigureChange> sideBySide(Map<FigureAddress, Stand> then, Map<FigureAddress, Stand> now) {
        Set<FigureAddress> addresses = new LinkedHashSet<>(then.keySet());
        addresses.addAll(now.keySet());
        return addresses.stream()
                .map(address -> new FigureChange(address, then.get(address), now.get(address)))
                .toList();
    }
}
