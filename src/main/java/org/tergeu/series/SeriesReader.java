package org.tergeu.series;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tergeu.claim.fact.FactKind;
import org.tergeu.claim.fact.Known;
import org.tergeu.claim.fact.StandingClaim;
import org.tergeu.claim.fact.StoredDetail;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.Figure;
import org.tergeu.figure.FigureClaim;
import org.tergeu.figure.Resolution;
import org.tergeu.figure.Stated;
import org.tergeu.graphql.limits.LimitExceeded;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Row;
import org.tergeu.platform.sql.Sql;
import org.tergeu.vocabulary.Qualifier;
import org.tergeu.vocabulary.SourceTier;

/** Reads the claims of figures and resolves them anew after each report, as publishing does after each day. */
@Singleton
class SeriesReader {

    private static final String CLAIMS = """
            select * from (select c.fact_id, f.kind, c.detail, c.id, c.report_id, c.qualifier, c.stated, c.stated_high, c.stated_best, c.unit, c.currency, c.countable, c.as_of,
                c.asserted_by_id, c.unreadable, r.key, r.tier, r.known_from, least(r.published_earliest, r.known_from) as not_before, r.published_at,
                c.ordinal, min(c.detail collate "C") over (partition by c.fact_id) <> max(c.detail collate "C") over (partition by c.fact_id) as differ, dense_rank() over (partition by c.fact_id order by r.known_from, r.published_at nulls first, r.key collate "C") as point,
                row_number() over (partition by c.fact_id order by r.known_from, r.published_at nulls first, r.key collate "C", c.ordinal, c.id) as place
            from claim c join report r on r.id = c.report_id join fact f on f.id = c.fact_id
            where c.fact_id = any(<<facts>>) and c.aspect = <<aspect>> and not c.withdrawn and <<published>>
            ) as numbered where (point <= <<most>> or differ) and place <= <<claims>> order by point, ordinal, id""";

    /** Claims of the longest series: each point compares all of those so far with each other. */
    private static final int MOST_CLAIMS = 1000;

    private final Reads reads;

    SeriesReader(Reads reads) {
        this.reads = reads;
    }

    private record ReportedClaim(FactKind kind, StandingClaim claim) {}

    /**
     * The series of one figure.
     *
     * @param claims of which it is made
     */
    record Series(int claims, List<FigurePoint> first) {

        /**
         * Its first points.
         *
         * @throws LimitExceeded when they are made of too many claims
         */
        List<FigurePoint> points() {
            if (claims > MOST_CLAIMS) {
                throw LimitExceeded.beyond("list", "claims in a series", MOST_CLAIMS);
            }
            return first;
        }
    }

    /**
     * The first points of one figure of each fact, oldest first. Each is resolved anew from all claims so far, so a point takes the longer
     * the later it comes.
     *
     * @param like a figure of one of them; its aspect, measure and day of knowledge are those of all
     * @param most how many of each figure
     */
    Uni<Map<Long, Series>> loadByFigures(List<Long> factIds, Figure like, int most) {
        Sql sql = Sql.template(
                CLAIMS,
                Map.of(
                        "facts", Sql.of("?", (Object) factIds.toArray(Long[]::new)),
                        "aspect", Sql.of("?", like.aspect().name()),
                        "published", like.knowledge().published("r"),
                        // Reports that say nothing of another measure give no point of its series.
                        "most", Sql.of("?", like.main() ? most : Integer.MAX_VALUE),
                        "claims", Sql.of("?", MOST_CLAIMS + 1)));
        return reads.group(sql, row -> row.getLong("fact_id"), row -> read(row, like.aspect()))
                .map(said -> {
                    Map<Long, Series> series = new HashMap<>();
                    said.forEach((fact, claims) -> series.put(
                            fact,
                            new Series(
                                    claims.size(),
                                    claims.size() > MOST_CLAIMS
                                            ? List.of()
                                            : points(new AlikeFigure(fact, like), counting(claims), most))));
                    return series;
                });
    }

    /** The figure of a fact that is like another one's. */
    private record AlikeFigure(long fact, Figure like) {

        /** What all claims come to, if it is the main figure, or the claims of the last report have a part in it. */
        Optional<Resolution> known(Known known, List<StandingClaim> last) {
            List<Resolution> figures = known.figures(like.aspect());
            return like.main()
                    ? figures.stream().findFirst()
                    : figures.stream()
                            .filter(figure -> figure.measure().equals(like.otherMeasure()))
                            .filter(figure -> last.stream()
                                    .anyMatch(claim -> figure.statuses().containsKey(claim.id())))
                            .findFirst();
        }
    }

    /** Those that count what the fact shows: how something else grew is not how this has grown. */
    private static List<ReportedClaim> counting(List<ReportedClaim> said) {
        Set<StandingClaim> counting = Set.copyOf(new Known(
                        said.get(0).kind(),
                        said.stream().map(ReportedClaim::claim).toList())
                .counting());
        return said.stream().filter(each -> counting.contains(each.claim())).toList();
    }

    private static List<FigurePoint> points(AlikeFigure figure, List<ReportedClaim> said, int most) {
        List<FigurePoint> points = new ArrayList<>();
        List<StandingClaim> sofar = new ArrayList<>();
        int firstOfReport = 0;
        for (int i = 0; i < said.size() && points.size() < most; i++) {
            ReportedClaim next = said.get(i);
            sofar.add(next.claim());
            boolean lastOfReport = i + 1 == said.size()
                    || said.get(i + 1).claim().reportId() != next.claim().reportId();
            if (lastOfReport) {
                figure.known(new Known(next.kind(), sofar), sofar.subList(firstOfReport, i + 1))
                        .ifPresent(known -> points.add(new FigurePoint(
                                next.claim().knownFrom(), next.claim().reportId(), figure(known, figure))));
                firstOfReport = i + 1;
            }
        }
        return points;
    }

    private static Figure figure(Resolution known, AlikeFigure of) {
        return new Figure(
                known.qualifier(),
                known.bounds().low(),
                known.bounds().best(),
                known.bounds().high(),
                known.unit(),
                known.currency(),
                known.asOf(),
                known.agreement(),
                known.origins(),
                known.reason(),
                of.like().main(),
                of.fact(),
                of.like().aspect(),
                of.like().knowledge());
    }

    private static ReportedClaim read(Row row, Aspect aspect) {
        LocalDate knownFrom = row.getLocalDate("known_from");
        return new ReportedClaim(
                row.getEnum(FactKind.class, "kind"),
                new StandingClaim(
                        row.getLong("id"),
                        row.getLong("report_id"),
                        row.getString("key"),
                        row.getEnum(SourceTier.class, "tier"),
                        knownFrom,
                        row.getInt("ordinal"),
                        row.getLong("asserted_by_id"),
                        aspect,
                        figure(row, knownFrom),
                        new StoredDetail(row.getString("detail"), knownFrom)));
    }

    private static FigureClaim figure(Row row, LocalDate knownFrom) {
        boolean unreadable = row.isTrue("unreadable");
        OffsetDateTime at = row.getOffsetDateTimeOrNull("published_at");
        return new FigureClaim(
                row.getLong("id"),
                unreadable ? null : stated(row),
                row.isTrue("countable"),
                row.getLocalDateOrNull("as_of"),
                String.valueOf(row.getLong("asserted_by_id")),
                row.getEnum(SourceTier.class, "tier"),
                knownFrom,
                row.getLocalDate("not_before"),
                at == null ? null : at.toInstant(),
                row.getString("key"),
                unreadable,
                false);
    }

    private static Stated stated(Row row) {
        return new Stated(
                row.getEnum(Qualifier.class, "qualifier"),
                row.getBigDecimalOrNull("stated"),
                row.getBigDecimalOrNull("stated_high"),
                row.getBigDecimalOrNull("stated_best"),
                row.getStringOrNull("unit"),
                row.getStringOrNull("currency"));
    }
}
