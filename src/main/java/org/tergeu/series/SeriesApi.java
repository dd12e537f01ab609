package org.tergeu.series;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.tergeu.figure.Figure;
import org.tergeu.figure.FigureText;
import org.tergeu.graphql.loading.Batches;
import org.tergeu.graphql.loading.Caller;
import org.tergeu.graphql.paging.Bounded;
import org.tergeu.graphql.paging.Few;
import org.tergeu.report.Report;
import org.tergeu.report.Reports;

/** How figures grew. */
@GraphQLApi
@RegisterForReflection(fields = false)
public class SeriesApi {

    private final SeriesReader reader;
    private final Reports reports;
    private final Batches batches;
    private final Caller caller;

    @Inject
    SeriesApi(SeriesReader reader, Reports reports, Batches batches, Caller caller) {
        this.reader = reader;
        this.reports = reports;
        this.batches = batches;
        this.caller = caller;
    }

    @Description(
            "How it grew: what it had come to with each report that speaks of it, oldest first. Reports of one day are in the order of their keys.")
    @Bounded(Bounded.PARTS)
    public Uni<List<@NonNull FigurePoint>> series(
            @Source Figure figure, @Nullable @Description(Bounded.FIRST_OF_PARTS) Integer first) {
        int points = Few.of(first).orAtMost(Bounded.PARTS + 1);
        return batches.load(
                        Arrays.asList(
                                "Figure.series", figure.aspect(), figure.otherMeasure(), figure.knowledge(), points),
                        figure.factId(),
                        ids -> reader.loadByFigures(ids, figure, points))
                .map(series -> series == null ? List.of() : series.points());
    }

    @Description("The report that was taken in.")
    public Uni<Report> report(@Source FigurePoint point) {
        return reports.load(point.reportId());
    }

    @Description("The figure of that day in words.")
    public Uni<String> display(
            @Source FigurePoint point,
            @Nullable @Description("BCP 47 tag (en, kk, ru); absent: as Accept-Language prefers, else English.")
                    String locale) {
        return Uni.createFrom().item(FigureText.display(point.figure(), caller.languages(locale)));
    }
}
