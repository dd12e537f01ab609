package org.tergeu.intake;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;
import org.tergeu.claim.fact.FactEntity;
import org.tergeu.claim.fact.FactKind;
import org.tergeu.intake.ClaimWriter.Touched;
import org.tergeu.platform.connection.PatientWriting;

/** Publishes again the facts that a migration lists in {@code unpublished}, whose rows a changed rule makes differently from the same claims. */
@ApplicationScoped
public class Republication {

    private static final Logger LOG = Logger.getLogger(Republication.class);

    private static final int AT_ONCE = 200;

    private static final String NEXT =
            "select f.* from unpublished u join fact f on f.id = u.fact_id order by f.id limit " + AT_ONCE;
    private static final String DONE = "delete from unpublished where fact_id in (:facts)";

    private final Publisher publisher;
    private final PatientWriting connections;

    Republication(Publisher publisher, PatientWriting connections) {
        this.connections = connections;
        this.publisher = publisher;
    }

    /** Publishes all of them, in several transactions, so that an interrupted start continues where it was. */
    public Uni<Void> catchUp() {
        return connections
                .run(() -> Panache.withTransaction(() -> WritingTurn.await().chain(this::publishNext)))
                .chain(published -> published == 0 ? Uni.createFrom().voidItem() : catchUp());
    }

    private Uni<Integer> publishNext() {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(NEXT, FactEntity.class).getResultList())
                .chain(facts -> facts.isEmpty() ? Uni.createFrom().item(0) : publish(facts));
    }

    private Uni<Integer> publish(List<FactEntity> facts) {
        List<Long> ids = facts.stream().map(fact -> fact.id).toList();
        return publisher
                .publish(new Touched(idsOf(FactKind.INCIDENT, facts), idsOf(FactKind.STATISTIC, facts)))
                .chain(Panache::getSession)
                .chain(session -> session.createNativeQuery(DONE)
                        .setParameter("facts", ids)
                        .executeUpdate()
                        .chain(() -> session.createNativeQuery(
                                        "update dataset set revision = revision + 1, changed_at = now()")
                                .executeUpdate()))
                .invoke(() -> LOG.infof("%d facts were published again, because a rule has changed", ids.size()))
                .replaceWith(ids.size());
    }

    private static Set<Long> idsOf(FactKind kind, List<FactEntity> facts) {
        Set<Long> ids = new HashSet<>();
        facts.stream().filter(fact -> fact.kind == kind).forEach(fact -> ids.add(fact.id));
        return ids;
    }
}
