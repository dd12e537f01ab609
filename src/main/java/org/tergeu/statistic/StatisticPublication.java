package org.tergeu.statistic;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.function.Function;
import org.tergeu.claim.fact.ClaimedFact;
import org.tergeu.claim.fact.ClaimedFacts;
import org.tergeu.claim.fact.FactKind;
import org.tergeu.claim.fact.Known;
import org.tergeu.claim.publication.Publication;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.FigureColumns;
import org.tergeu.figure.Resolution;

/** Publishes statistics. */
@Singleton
class StatisticPublication implements Publication {

    private final StatisticRepository repository;

    StatisticPublication(StatisticRepository repository) {
        this.repository = repository;
    }

    private record StatisticValue(StatisticDetail detail, Resolution figure) {}

    @Override
    public Uni<Void> publish(ClaimedFacts facts) {
        return repository.replace(facts, FactKind.STATISTIC, StatisticPublication::value, StatisticPublication::row);
    }

    private static StatisticValue value(Known known) {
        StatisticDetail detail = new StatisticDetail(
                known.required(StatisticDetail.class, StatisticDetail::name),
                known.required(StatisticDetail.class, StatisticDetail::measure),
                first(known, StatisticDetail::period),
                first(known, StatisticDetail::placeCode),
                first(known, StatisticDetail::announcedAtId),
                first(known, StatisticDetail::partOfId));
        return new StatisticValue(detail, known.figure(Aspect.FIGURE).orElseThrow());
    }

    private static <T> @Nullable T first(Known known, Function<StatisticDetail, T> part) {
        return known.first(StatisticDetail.class, part);
    }

    private static StatisticEntity row(ClaimedFact fact, StatisticValue value) {
        StatisticDetail detail = value.detail();
        StatisticEntity row = new StatisticEntity();
        row.key = fact.key();
        row.name = detail.name();
        row.measure = detail.measure();
        row.figure = FigureColumns.of(value.figure());
        if (detail.period() != null) {
            row.periodFrom = detail.period().from();
            row.periodTo = detail.period().to();
            row.periodKind = detail.period().kind();
        }
        row.placeCode = detail.placeCode();
        row.announcedAtId = detail.announcedAtId();
        row.partOfId = detail.partOfId();
        return row;
    }
}
