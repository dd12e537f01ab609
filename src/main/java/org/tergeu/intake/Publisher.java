package org.tergeu.intake;

import io.quarkus.arc.All;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.tergeu.claim.ClaimEntity;
import org.tergeu.claim.ClaimRepository;
import org.tergeu.claim.fact.ClaimedFact;
import org.tergeu.claim.fact.ClaimedFact.Overtaken;
import org.tergeu.claim.fact.ClaimedFacts;
import org.tergeu.claim.fact.FactEntity;
import org.tergeu.claim.fact.StandingClaim;
import org.tergeu.claim.fact.StoredDetail;
import org.tergeu.claim.figure.Inconsistencies;
import org.tergeu.claim.publication.Publication;
import org.tergeu.figure.FigureClaim;
import org.tergeu.figure.Stated;
import org.tergeu.intake.ClaimWriter.Touched;
import org.tergeu.intake.known.FactRepository;
import org.tergeu.outcome.StandingGuilt;
import org.tergeu.platform.writing.Aside;
import org.tergeu.platform.writing.EntityRows;
import org.tergeu.report.ReportEntity;
import org.tergeu.totals.TotalsUpkeep;
import org.tergeu.vocabulary.ReportStatus;
import org.tergeu.vocabulary.SourceTier;

/** Publishes facts again, from the claims of standing reports and nothing else. */
@ApplicationScoped
class Publisher {

    /** Incidents in one step. With some ten facts each, their identifiers stay below the 65,535 values that a statement may have. */
    private static final int CHUNK = 200;

    private static final String FACTS = "select f.* from fact f where " + EntityRows.among("f.id", "roots")
            + " union all select f.* from fact f where " + EntityRows.among("f.incident_id", "incidents");
    private static final String CLAIMS =
            "select c.* from claim c where " + EntityRows.among("c.fact_id", "facts") + " and not c.withdrawn";
    private static final String REPORTS =
            "select " + EntityRows.of(ReportEntity.class).columns("r") + " from report r where "
                    + EntityRows.among("r.id", "reports");
    private static final String OVERTAKE =
            "update claim c set superseded_from = r.superseded_from, superseded_to = r.superseded_to"
                    + " from json_populate_recordset(cast(null as claim), cast(cast(:claims as text) as json)) r where r.id = c.id";
    private static final String UNMENTION = "delete from mention where " + EntityRows.among("incident_id", "ids");
    private static final String MENTION = "insert into mention (incident_id, report_id)"
            + " select distinct c.incident_id, c.report_id from claim c where "
            + EntityRows.among("c.incident_id", "ids") + " and not c.withdrawn";

    private final FactRepository facts;
    private final ClaimRepository claims;
    private final List<Publication> publications;
    private final TotalsUpkeep totals;
    private final StandingGuilt guilt;
    private final Inconsistencies inconsistencies;

    Publisher(
            FactRepository facts,
            ClaimRepository claims,
            @All List<Publication> publications,
            TotalsUpkeep totals,
            StandingGuilt guilt,
            Inconsistencies inconsistencies) {
        this.facts = facts;
        this.claims = claims;
        this.publications = publications;
        this.totals = totals;
        this.guilt = guilt;
        this.inconsistencies = inconsistencies;
    }

    /** Publishes whole incidents and single statistics anew within the current transaction. */
    Uni<Void> publish(Touched touched) {
        return totals.during(touched.incidents(), () -> publish(chunks(touched)))
                .chain(() -> guilt.settle(touched.incidents()))
                .chain(() -> inconsistencies.settle(touched.roots()));
    }

    /** Steps of whole incidents, since an incident depends on its own claims only. */
    private static List<Touched> chunks(Touched touched) {
        List<Touched> chunks = new ArrayList<>();
        List<Long> incidents = List.copyOf(touched.incidents());
        for (int start = 0; start < incidents.size(); start += CHUNK) {
            List<Long> some = incidents.subList(start, Math.min(start + CHUNK, incidents.size()));
            chunks.add(new Touched(Set.copyOf(some), Set.of()));
        }
        chunks.add(new Touched(Set.of(), touched.statistics()));
        return chunks;
    }

    private Uni<Void> publish(List<Touched> chunks) {
        Uni<Void> done = Uni.createFrom().voidItem();
        for (Touched chunk : chunks) {
            done = done.chain(() -> publishAtOnce(chunk));
        }
        return done;
    }

    private Uni<Void> publishAtOnce(Touched touched) {
        Set<Long> roots = touched.roots();
        if (roots.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<Long> incidents = atLeastOne(touched.incidents());
        return facts.getSession()
                .chain(session -> session.flush()
                        .invoke(session::clear)
                        .chain(() -> session.createNativeQuery(FACTS, FactEntity.class)
                                .setParameter("roots", EntityRows.array(roots))
                                .setParameter("incidents", EntityRows.array(incidents))
                                .setReadOnly(true)
                                .getResultList())
                        .chain(found -> session.createNativeQuery(CLAIMS, ClaimEntity.class)
                                .setParameter(
                                        "facts",
                                        EntityRows.array(found.stream()
                                                .map(fact -> fact.id)
                                                .toList()))
                                .setReadOnly(true)
                                .getResultList()
                                .chain(said -> loadReports(session, said)
                                        // The session forgets the entities of a step: the next step does not need them,
                                        // and a flush would compare each of their values.
                                        .invoke(session::clear)
                                        .chain(sources -> publish(session, found, said, sources)))))
                .chain(() -> mention(incidents));
    }

    /** HQL has no empty lists, and no row has the identifier -1. */
    private static List<Long> atLeastOne(Set<Long> ids) {
        return ids.isEmpty() ? List.of(-1L) : List.copyOf(ids);
    }

    private static Uni<Map<Long, ReportEntity>> loadReports(Mutiny.Session session, List<ClaimEntity> said) {
        Set<Long> ids = said.stream().map(claim -> claim.reportId).collect(Collectors.toSet());
        return session.createNativeQuery(REPORTS, ReportEntity.class)
                .setParameter("reports", EntityRows.array(ids))
                .setReadOnly(true)
                .getResultList()
                .map(found -> found.stream().collect(Collectors.toMap(report -> report.id, Function.identity())));
    }

    /**
     * The facts to publish.
     *
     * @param overtaken by claim, when a later claim of its asserter replaced it
     */
    private record StandingFacts(ClaimedFacts facts, Map<Long, Overtaken> overtaken) {

        static StandingFacts of(List<FactEntity> found, List<ClaimEntity> said, Map<Long, ReportEntity> sources) {
            Map<Long, List<StandingClaim>> standing = said.stream()
                    .filter(claim -> source(claim, sources).status == ReportStatus.PUBLISHED)
                    .collect(Collectors.groupingBy(
                            claim -> claim.factId,
                            Collectors.mapping(claim -> standing(claim, source(claim, sources)), Collectors.toList())));
            List<ClaimedFact> all = found.stream()
                    .map(fact -> new ClaimedFact(
                            fact.id, fact.kind, fact.incidentId, fact.key, standing.getOrDefault(fact.id, List.of())))
                    .toList();
            Map<Long, Overtaken> overtaken = new HashMap<>();
            all.forEach(fact -> overtaken.putAll(fact.superseded()));
            return new StandingFacts(new ClaimedFacts(all), overtaken);
        }

        private static ReportEntity source(ClaimEntity claim, Map<Long, ReportEntity> sources) {
            return Objects.requireNonNull(sources.get(claim.reportId), "a claim has its report");
        }

        /** Stores in a claim when it was replaced; false when the claim has that already. */
        boolean mark(ClaimEntity claim) {
            Overtaken span = overtaken.get(claim.id);
            LocalDate from = span == null ? null : span.from();
            LocalDate to = span == null ? null : span.to();
            boolean same = Objects.equals(claim.supersededFrom, from) && Objects.equals(claim.supersededTo, to);
            claim.supersededFrom = from;
            claim.supersededTo = to;
            return !same;
        }
    }

    private Uni<Void> publish(
            Mutiny.Session session, List<FactEntity> found, List<ClaimEntity> said, Map<Long, ReportEntity> sources) {
        return Aside.work(() -> StandingFacts.of(found, said, sources)).chain(standing -> {
            Uni<Void> done =
                    overtake(session, said.stream().filter(standing::mark).toList());
            for (Publication publication : publications) {
                done = done.chain(() -> publication.publish(standing.facts));
            }
            return done;
        });
    }

    private static Uni<Void> overtake(Mutiny.Session session, List<ClaimEntity> claims) {
        if (claims.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        JsonArray rows = new JsonArray();
        claims.forEach(claim -> rows.add(new JsonObject()
                .put("id", claim.id)
                .put("superseded_from", Objects.toString(claim.supersededFrom, null))
                .put("superseded_to", Objects.toString(claim.supersededTo, null))));
        return session.createNativeQuery(OVERTAKE)
                .setParameter("claims", rows.encode())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** The tier; only a mere retraction or a draft may be without one, and neither is published. */
    private static SourceTier tier(ReportEntity report) {
        return Objects.requireNonNull(report.tier, report.key);
    }

    private static StandingClaim standing(ClaimEntity claim, ReportEntity report) {
        return new StandingClaim(
                claim.id,
                claim.reportId,
                report.key,
                tier(report),
                report.knownFrom,
                claim.ordinal,
                claim.assertedById,
                claim.aspect,
                claim.aspect == null ? null : figure(claim, report),
                new StoredDetail(claim.detail, report.knownFrom));
    }

    private static FigureClaim figure(ClaimEntity claim, ReportEntity report) {
        return new FigureClaim(
                claim.id,
                stated(claim),
                claim.countable,
                claim.asOf,
                String.valueOf(claim.assertedById),
                tier(report),
                report.knownFrom,
                report.publishedNotBefore(),
                report.publishedAt == null ? null : report.publishedAt.toInstant(),
                report.key,
                claim.unreadable,
                false);
    }

    private static @Nullable Stated stated(ClaimEntity claim) {
        return claim.unreadable
                ? null
                : new Stated(
                        Objects.requireNonNull(claim.qualifier, "qualifier"),
                        claim.stated,
                        claim.statedHigh,
                        claim.statedBest,
                        claim.unit,
                        claim.currency);
    }

    private Uni<Void> mention(List<Long> incidents) {
        String ids = EntityRows.array(incidents);
        return claims.getSession()
                .chain(session -> session.createNativeQuery(UNMENTION)
                        .setParameter("ids", ids)
                        .executeUpdate()
                        .chain(() -> session.createNativeQuery(MENTION)
                                .setParameter("ids", ids)
                                .executeUpdate()))
                .replaceWithVoid();
    }
}
