package org.tergeu.claim.figure;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.Figure;
import org.tergeu.figure.FigureColumns;
import org.tergeu.graphql.paging.Few;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Sql;

/** Reads figures in measures other than that of the main figure. */
@Singleton
class OtherMeasureReader {

    private final Reads reads;

    OtherMeasureReader(Reads reads) {
        this.reads = reads;
    }

    /** The other figures of an aspect of each fact. */
    Uni<Map<Long, List<Figure>>> loadByFigures(List<Long> factIds, Aspect aspect, AsOf asOf, Few few) {
        return reads.group(
                few.statement(
                        "m.id, " + FigureColumns.select("m", "figure"),
                        Sql.of(
                                        "other_measure m where m.id = any(?) and m.aspect = ? and ",
                                        factIds.toArray(Long[]::new),
                                        aspect.name())
                                .append(asOf.known("m")),
                        "m.id",
                        "m.number"),
                row -> row.getLong("id"),
                row -> FigureColumns.readOther(row, "figure", aspect, asOf));
    }
}
