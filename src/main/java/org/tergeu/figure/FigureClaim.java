package org.tergeu.figure;

import static java.util.Objects.requireNonNull;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.tergeu.vocabulary.Qualifier;
import org.tergeu.vocabulary.SourceTier;

/**
 * What one report says of one figure, with everything that resolving needs.
 *
 * @param id identity among the claims of the figure
 * @param stated what it says; null if and only if it is unreadable
 * @param countable whether a figure without a unit counts people, cases or things; see {@link Stated#bounds}
 * @param asOf the day for which a total that grows was true; null if the report names none
 * @param asserter key of the organization that says so, which is the origin and not always the publisher
 * @param tier how close the report is to whoever knows
 * @param publishedOn the day from which this was known
 * @param publishedNotBefore the first day on which it can have come out; the same day unless the date of the report is fuzzy
 * @param publishedAt when on that day it came out; null if that is not known
 * @param reportKey key of the report
 * @param unreadable whether the report gives the figure in a form that cannot be read
 * @param retracted whether the report was withdrawn
 */
public record FigureClaim(
        long id,
        @Nullable Stated stated,
        boolean countable,
        @Nullable LocalDate asOf,
        String asserter,
        SourceTier tier,
        LocalDate publishedOn,
        LocalDate publishedNotBefore,
        @Nullable Instant publishedAt,
        String reportKey,
        boolean unreadable,
        boolean retracted) {

    /** The claim to believe first: the better tier, then the later report. Ties fall to keys, which never change. */
    static final Comparator<FigureClaim> BEST_FIRST = Comparator.comparing(FigureClaim::tier)
            .thenComparing(FigureClaim::publishedOn, Comparator.reverseOrder())
            .thenComparing(FigureClaim::reportKey)
            .thenComparing(FigureClaim::id);

    public FigureClaim {
        requireNonNull(asserter, "asserter");
        requireNonNull(tier, "tier");
        requireNonNull(publishedOn, "publishedOn");
        requireNonNull(publishedNotBefore, "publishedNotBefore");
        requireNonNull(reportKey, "reportKey");
        if (unreadable == (stated != null)) {
            throw new IllegalArgumentException(
                    "claim " + id + " is either unreadable or states something, not both or neither");
        }
    }

    /** Whether it came out later than another one for certain: on a later day, whichever the reports can mean, or at a later hour of one. */
    boolean cameOutAfter(FigureClaim other) {
        boolean isOfOneDay = publishedNotBefore.equals(publishedOn)
                && other.publishedNotBefore.equals(other.publishedOn)
                && publishedOn.equals(other.publishedOn);
        return isOfOneDay
                ? publishedAt != null && other.publishedAt != null && publishedAt.isAfter(other.publishedAt)
                : publishedNotBefore.isAfter(other.publishedOn);
    }

    /**
     * The day that it speaks of: a report that names none speaks of the day on which it came out, the first that it can have been,
     * so that a report of some day in July does not overtake one that says 4 July.
     */
    LocalDate effectiveAsOf() {
        return asOf == null ? publishedNotBefore : asOf;
    }

    /** What it says; only what is readable is compared. */
    Stated readable() {
        return requireNonNull(stated, "stated");
    }

    /** Whether it says how much, be it only "several". */
    boolean quantifies() {
        return stated != null && stated.qualifier() != Qualifier.UNQUANTIFIED;
    }

    boolean isStanding() {
        return !retracted;
    }

    UnitOfMeasure measure() {
        return UnitOfMeasure.of(readable(), countable);
    }

    Bounds bounds() {
        return readable().bounds(countable);
    }

    Bounds tolerance() {
        return readable().tolerance(countable);
    }
}
