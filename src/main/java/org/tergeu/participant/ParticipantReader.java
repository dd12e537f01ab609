package org.tergeu.participant;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import org.tergeu.filter.Clauses;
import org.tergeu.filter.FactFilter;
import org.tergeu.graphql.loading.Batches;
import org.tergeu.incident.FactOrder;
import org.tergeu.incident.IncidentFactReader;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Row;
import org.tergeu.platform.sql.Sql;
import org.tergeu.vocabulary.ParticipantRole;

/** Reads participants. */
@Singleton
class ParticipantReader extends IncidentFactReader<Participant, ParticipantReader.OfRoles, FactOrder> {

    /**
     * Which participants.
     *
     * @param roles in one of these roles; null: in any
     */
    record OfRoles(@Nullable List<ParticipantRole> roles) implements FactFilter {

        @Override
        public Sql conditionOnAnyReading(String p, AsOf asOf) {
            return new Clauses().oneOf(p + ".role", roles).all();
        }
    }

    ParticipantReader(Reads reads, Batches batches) {
        super(reads, batches, "participant", "p");
    }

    @Override
    protected String selectList(AsOf asOf) {
        return "p.id, p.incident_id, p.role, p.organization_id, p.person_id";
    }

    @Override
    protected Participant read(Row row, AsOf asOf) {
        return new Participant(
                row.getLong("id"),
                row.getEnum(ParticipantRole.class, "role"),
                row.getLongOrNull("organization_id"),
                row.getLongOrNull("person_id"),
                asOf);
    }
}
