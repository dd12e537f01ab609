package org.tergeu.casualty;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.FigureColumns;
import org.tergeu.filter.CasualtyFilter;
import org.tergeu.filter.MayBeTheSame;
import org.tergeu.graphql.loading.Batches;
import org.tergeu.graphql.paging.Few;
import org.tergeu.graphql.paging.Listing;
import org.tergeu.incident.IncidentFactReader;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Row;
import org.tergeu.vocabulary.CasualtyGroup;
import org.tergeu.vocabulary.Harm;

/** Reads casualties. */
@Singleton
class CasualtyReader extends IncidentFactReader<Casualty, CasualtyFilter, CasualtyOrder> {

    private static final String COLUMNS =
            "c.id, c.incident_id, c.harm, c.harmed, " + FigureColumns.select("c", "count") + ", c.part_of_id, ";

    CasualtyReader(Reads reads, Batches batches) {
        super(reads, batches, "casualty", "c");
    }

    @Override
    protected String selectList(AsOf asOf) {
        return COLUMNS + MayBeTheSame.casualtyIsMarked("c", asOf) + " as possible_overlap";
    }

    /** Those that may count the same. */
    Uni<List<Casualty>> loadPossiblySame(long id, Few few, AsOf asOf) {
        return loadPossiblySame(MayBeTheSame::casualties, id, few, asOf);
    }

    Listing<Casualty> list(@Nullable CasualtyFilter filter, @Nullable CasualtyOrder order, AsOf asOf) {
        return list("casualties", filter, order == null ? CasualtyOrder.NEWEST_FIRST : order, asOf);
    }

    @Override
    protected Casualty read(Row row, AsOf asOf) {
        return new Casualty(
                row.getLong("id"),
                row.getLong("incident_id"),
                row.getEnum(Harm.class, "harm"),
                row.getEnum(CasualtyGroup.class, "harmed"),
                FigureColumns.read(row, "count", Aspect.COUNT, asOf),
                row.getLongOrNull("part_of_id"),
                row.isTrue("possible_overlap"),
                asOf);
    }
}
