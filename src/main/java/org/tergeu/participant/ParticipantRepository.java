package org.tergeu.participant;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.tergeu.claim.ClaimedFact;
import org.tergeu.claim.ClaimedFacts;
import org.tergeu.claim.FactKind;
import org.tergeu.claim.Known;
import org.tergeu.claim.Publication;
import org.tergeu.claim.VersionedRepository;
import org.tergeu.filter.Clauses;
import org.tergeu.graphql.paging.Few;
import org.tergeu.incident.IncidentRef;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Row;
import org.tergeu.platform.sql.Sql;
import org.tergeu.vocabulary.ParticipantRole;

/** Where participants are kept. */
@Singleton
class ParticipantRepository implements VersionedRepository<ParticipantEntity>, Publication {

    private final Reads reads;

    ParticipantRepository(Reads reads) {
        this.reads = reads;
    }

    @Override
    public Uni<Void> publish(ClaimedFacts facts) {
        return replace(facts, FactKind.PARTICIPANT, ParticipantRepository::value, ParticipantRepository::row);
    }

    Uni<Map<IncidentRef, List<Participant>>> loadByIncidents(
            List<IncidentRef> incidents, Few few, @Nullable List<ParticipantRole> roles, AsOf asOf) {
        return reads.group(
                        few.statement(
                                "p.id, p.incident_id, p.role, p.organization_id, p.person_id",
                                Sql.of("participant p where ")
                                        .append(IncidentRef.oneOf("p.incident_id", incidents, asOf))
                                        .append(" and ")
                                        .append(asOf.known("p"))
                                        .append(" and ")
                                        .append(new Clauses()
                                                .oneOf("p.role", roles)
                                                .all()),
                                "p.incident_id",
                                "p.incident_id, p.position, p.id"),
                        row -> row.getLong("incident_id"),
                        row -> read(row, asOf))
                .map(rows -> IncidentRef.byIncident(incidents, rows));
    }

    private static ParticipantDetail value(Known known) {
        return known.first(ParticipantDetail.class, detail -> detail);
    }

    private static ParticipantEntity row(ClaimedFact fact, ParticipantDetail value) {
        ParticipantEntity row = new ParticipantEntity();
        row.incidentId = fact.incidentId();
        row.role = value.role();
        row.organizationId = value.organizationId();
        row.personId = value.personId();
        return row;
    }

    private static Participant read(Row row, AsOf asOf) {
        return new Participant(
                row.getLong("id"),
                row.getEnum(ParticipantRole.class, "role"),
                row.getLong("organization_id"),
                row.getLong("person_id"),
                asOf);
    }

    @Override
    public Class<ParticipantEntity> entityClass() {
        return ParticipantEntity.class;
    }
}
