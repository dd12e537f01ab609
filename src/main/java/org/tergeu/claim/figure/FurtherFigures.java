package org.tergeu.claim.figure;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.Figure;
import org.tergeu.figure.FigureColumns;
import org.tergeu.graphql.loading.Batches;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Sql;

/** Reads figures of facts beside their main ones. They have rows of their own, so that a query without them does not read them. */
@Singleton
public class FurtherFigures {

    private final Reads reads;
    private final Batches batches;

    FurtherFigures(Reads reads, Batches batches) {
        this.reads = reads;
        this.batches = batches;
    }

    /** A figure of a fact; null when no report gives it. */
    public Uni<Figure> load(long factId, Aspect aspect, AsOf asOf) {
        return batches.load(List.of("further figure", aspect, asOf), factId, ids -> loadByFacts(ids, aspect, asOf));
    }

    private Uni<Map<Long, Figure>> loadByFacts(List<Long> factIds, Aspect aspect, AsOf asOf) {
        return reads.index(
                Sql.of(
                                "select f.id, " + FigureColumns.select("f", "figure")
                                        + " from further_figure f where f.id = any(?) and f.aspect = ? and ",
                                factIds.toArray(Long[]::new),
                                aspect.name())
                        .append(asOf.known("f")),
                row -> row.getLong("id"),
                row -> FigureColumns.read(row, "figure", aspect, asOf));
    }
}
