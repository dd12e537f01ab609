package org.tergeu.bench.data;

import java.time.LocalDate;
import org.tergeu.bench.data.MadeUpReport.Ordinals;

/** Makes reports up: one that breaks the news, and sometimes another one later. */
final class ReportMaker {

    private final Tables tables;
    private final World world;
    private long reports = World.BACKGROUND_REPORT;

    ReportMaker(Tables tables, World world) {
        this.tables = tables;
        this.world = world;
    }

    /** The report that came first, of what the police asserts. */
    MadeUpReport first(long n, String name, LocalDate occurred, long police, Draw draw) {
        long publisher = world.media(draw);
        return write(
                "bench-report-" + n,
                name,
                occurred.plusDays(draw.below(6)),
                "NEWS_CITING_OFFICIAL",
                publisher,
                police,
                draw);
    }

    /** One that came later, by the police itself, or on another publisher's own authority. */
    MadeUpReport second(MadeUpReport first, String name, Draw draw) {
        boolean official = draw.percent(40);
        long publisher = official ? first.asserter() : world.media(draw);
        return write(
                first.key() + "-more",
                name + ": what is known",
                first.knownFrom().plusDays(draw.between(1, 20)),
                official ? "OFFICIAL" : "NEWS",
                publisher,
                publisher,
                draw);
    }

    private MadeUpReport write(
            String key, String title, LocalDate day, String tier, long publisher, long asserter, Draw draw) {
        long id = ++reports;
        String recorded = day + " 12:00:00+00";
        tables.report.row(
                id,
                key,
                "https://example.org/" + key,
                title,
                publisher,
                draw.percent(60) ? "ru" : "en",
                day,
                day,
                day,
                "DAY",
                false,
                day,
                tier,
                "PUBLISHED",
                "%064x".formatted(id),
                new Json().raw("report", new Json().text("key", key).text("title", title)),
                recorded,
                recorded,
                id);
        return new MadeUpReport(id, key, day, tier, publisher, asserter, new Ordinals());
    }
}
