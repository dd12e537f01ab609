package org.tergeu.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Makes one report of a coverage. */
final class ReportMaker {

    /** An organization that each report may describe in another way. */
    static final String AGENCY = GeneratedReport.OWN + "agency";
    /** A place that each report may describe in another way. */
    static final String TOWN = GeneratedReport.OWN + "town";

    private static final List<String> TITLES = List.of("Made up", "Another one", "A third");

    private final Draw draw;
    private final int number;

    ReportMaker(Draw draw, int number) {
        this.draw = draw;
        this.number = number;
    }

    GeneratedReport report() {
        Entry report = new Entry(draw).with("report", header());
        ReportedSoFar reported = ReportedSoFar.nothing();
        if (draw.oneIn(3)) {
            report.with("organizations", List.of(agency()));
            reported.organizations().add(AGENCY);
        }
        if (draw.oneIn(3)) {
            report.with("places", List.of(town()));
            reported.places().add(0, TOWN);
        }
        List<Integer> incidents =
                draw.some(IntStream.range(0, Coverage.MOST_INCIDENTS).boxed().toList());
        List<Map<String, Object>> made = new ArrayList<>();
        incidents.forEach(incident -> made.add(new IncidentMaker(draw, reported).incident(incident)));
        return Possible.of(GeneratedReport.of(report.with("incidents", made)
                .with("statistics", draw.oneIn(4) ? List.of(statistic(reported)) : null)
                .made()));
    }

    private Map<String, ?> header() {
        return new Entry(draw)
                .with("key", GeneratedReport.OWN + "report-" + number)
                .with("title", draw.of(TITLES))
                .with("publisher", draw.of(Background.PUBLISHERS))
                .with("language", draw.of("en", "kk", "ru"))
                .with("publishedOn", Dates.publication(draw))
                .with("tier", draw.of("OFFICIAL", "NEWS", "NEWS_CITING_OFFICIAL", "SOCIAL"))
                .made();
    }

    private Map<String, ?> agency() {
        return new Entry(draw)
                .with("key", AGENCY)
                .with("name", draw.of("The Agency", "Agency of the Interior"))
                .with("kind", draw.of("POLICE", "SECURITY_SERVICE"))
                .sometimes(2, "parent", () -> draw.of("made-up-ministry", "made-up-court"))
                .sometimes(2, "country", () -> draw.of("KZ", "KG"))
                .made();
    }

    private Map<String, ?> town() {
        return new Entry(draw)
                .with("code", TOWN)
                .with("name", draw.of("The Town", "The City"))
                .with("level", draw.of("CITY", "LOCALITY"))
                .with("parent", draw.of("KZ-55", "KZ-33", "made-up-city"))
                .made();
    }

    private Map<String, ?> statistic(ReportedSoFar reported) {
        return new Entry(draw)
                .with("key", GeneratedReport.OWN + "statistic")
                .with("name", "Cases of all sorts")
                .with("measure", "CASES")
                .with("figure", StatedFigures.count(draw))
                .with("announcedAt", reported.incidents().isEmpty() ? null : draw.of(reported.incidents()))
                .attributed()
                .made();
    }
}
