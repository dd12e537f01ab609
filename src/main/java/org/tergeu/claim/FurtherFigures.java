package org.tergeu.claim;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.Figure;
import org.tergeu.figure.FigureColumns;
import org.tergeu.figure.Resolution;
import org.tergeu.graphql.loading.Batches;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Sql;

/** Figures of facts beside their main ones: they have rows of their own, so that who does not ask for them reads none. */
@Singleton
public class FurtherFigures implements VersionedRepository<FurtherFigureEntity>, Publication {

    private static final List<FactKind> WITH_FURTHER = List.of(FactKind.SEIZURE, FactKind.LEGAL_OUTCOME);
    private static final List<Aspect> ASPECTS =
            Arrays.stream(Aspect.values()).filter(aspect -> !aspect.isAdded()).toList();

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

    @Override
    public Uni<Void> publish(ClaimedFacts facts) {
        return replaceRows(
                WITH_FURTHER.stream().flatMap(kind -> facts.ids(kind).stream()).toList(),
                () -> WITH_FURTHER.stream()
                        .flatMap(kind -> facts.ofKind(kind).stream())
                        .flatMap(FurtherFigures::rows)
                        .toList());
    }

    @Override
    public Class<FurtherFigureEntity> entityClass() {
        return FurtherFigureEntity.class;
    }

    private static Stream<FurtherFigureEntity> rows(ClaimedFact fact) {
        return ASPECTS.stream()
                .filter(aspect -> fact.claims().stream().anyMatch(claim -> claim.aspect() == aspect))
                .flatMap(aspect -> fact.versions(known -> known.figure(aspect)).stream()
                        .flatMap(
                                version -> version.value().stream().map(figure -> row(fact, aspect, version, figure))));
    }

    private static FurtherFigureEntity row(ClaimedFact fact, Aspect aspect, Version<?> version, Resolution figure) {
        FurtherFigureEntity row = new FurtherFigureEntity();
        row.identify(fact, version);
        row.aspect = aspect;
        row.figure = FigureColumns.of(figure);
        return row;
    }
}
