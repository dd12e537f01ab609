package org.tergeu.figure;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How a figure grew: what had been known on each day, by what had been published until then. The last version is what is
 * known now. Retracted claims have no part in it, as if their reports had never come out.
 */
public final class FigureTimeline {

    private FigureTimeline() {
    }

    /**
     * What was known from a day on.
     *
     * @param knownFrom first day; it holds until the day before the next version
     * @param resolution the figure as it was known then; where later claims left the figure as it was, the last of them
     * @param reportKey key of the report that brought it: the best one of that day
     */
    public record Version(LocalDate knownFrom, Resolution resolution, String reportKey) {

        public Version {
            requireNonNull(knownFrom, "knownFrom");
            requireNonNull(resolution, "resolution");
            requireNonNull(reportKey, "reportKey");
        }
    }

    /** The versions in the order of time; none if no claim stands. */
    public static List<Version> of(List<FigureClaim> claims) {
        List<Version> versions = new ArrayList<>();
        claims.stream().filter(FigureClaim::isStanding).map(FigureClaim::publishedOn).distinct().sorted()
                .forEach(day -> append(versions, versionOf(day, claims)));
        return List.copyOf(versions);
    }

    private static Version versionOf(LocalDate day, List<FigureClaim> claims) {
        List<FigureClaim> known = claims.stream().filter(claim -> !claim.publishedOn().isAfter(day)).toList();
        FigureClaim bringer = known.stream()
                .filter(claim -> claim.isStanding() && claim.publishedOn().equals(day))
                .min(FigureClaim.BEST_FIRST)
                .orElseThrow();
        return new Version(day, FigureResolver.resolve(known).orElseThrow(), bringer.reportKey());
    }

    private static void append(List<Version> versions, Version next) {
        int last = versions.size() - 1;
        if (last >= 0 && versions.get(last).resolution().isSameFigureAs(next.resolution())) {
            Version known = versions.get(last);
            versions.set(last, new Version(known.knownFrom(), next.resolution(), known.reportKey()));
        } else {
            versions.add(next);
        }
    }
}
