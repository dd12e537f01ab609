package org.tergeu.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tergeu.figure.BoundsTest.bounds;
import static org.tergeu.figure.Claims.FIFTH;
import static org.tergeu.figure.Claims.NINTH;
import static org.tergeu.figure.Claims.SEVENTH;
import static org.tergeu.figure.Claims.SIXTH;
import static org.tergeu.figure.Claims.claim;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tergeu.figure.FigureTimeline.Version;
import org.tergeu.vocabulary.Agreement;
import org.tergeu.vocabulary.ClaimStatus;
import org.tergeu.vocabulary.Qualifier;

class FigureTimelineTest {

    @Test
    void aTotalGrowsFromReportToReport() {
        List<Version> versions = timeline(claim(3, "5135").asOf(NINTH).publishedOn(NINTH), claim(1, "2298").asOf(SIXTH).publishedOn(SIXTH),
                claim(2, "4266").asOf(SEVENTH).publishedOn(SEVENTH));

        assertThat(versions).extracting(Version::knownFrom, version -> version.resolution().bounds(), Version::reportKey)
                .containsExactly(
                        tuple(SIXTH, bounds(2298, 2298, 2298), "report-1"),
                        tuple(SEVENTH, bounds(4266, 4266, 4266), "report-2"),
                        tuple(NINTH, bounds(5135, 5135, 5135), "report-3"));
    }

    @Test
    void reportsTightenAFigure() {
        List<Version> versions = timeline(claim(1, "> 100").publishedOn(FIFTH), claim(2, "139").publishedOn(SIXTH));

        assertThat(versions).extracting(version -> version.resolution().bounds())
                .containsExactly(bounds(101, null, null), bounds(139, 139, 139));
    }

    @Test
    void claimsOfOneDayMakeOneVersion() {
        List<Version> versions = timeline(claim(1, "101"), claim(2, "139"));

        assertThat(versions).extracting(Version::knownFrom, version -> version.resolution().agreement())
                .containsExactly(tuple(FIFTH, Agreement.CONFLICTING));
    }

    @Test
    void aReportThatChangesNothingMakesNoVersion() {
        List<Version> versions = timeline(claim(1, "4266").asOf(SEVENTH).publishedOn(SEVENTH),
                claim(2, "2298").asOf(SIXTH).publishedOn(NINTH));

        assertThat(versions).extracting(Version::knownFrom, Version::reportKey).containsExactly(tuple(SEVENTH, "report-1"));
    }

    @Test
    void theLastVersionKnowsTheStatusOfEveryClaim() {
        List<Version> versions = timeline(claim(1, "4266").asOf(SEVENTH).publishedOn(SEVENTH),
                claim(2, "2298").asOf(SIXTH).publishedOn(NINTH));

        assertThat(versions.get(0).resolution().statuses()).containsEntry(2L, ClaimStatus.SUPERSEDED);
    }

    @Test
    void aRetractedReportNeverCameOut() {
        List<Version> versions = timeline(claim(1, "> 100").publishedOn(FIFTH), claim(2, "139").publishedOn(SIXTH).withdrawn());

        assertThat(versions).extracting(Version::knownFrom).containsExactly(FIFTH);
    }

    @Test
    void anUnreadableFigureIsKnownBeforeItIsRead() {
        List<Version> versions = timeline(claim(1, "unreadable").publishedOn(FIFTH), claim(2, "139").publishedOn(SIXTH));

        assertThat(versions).extracting(version -> version.resolution().qualifier())
                .containsExactly(Qualifier.UNQUANTIFIED, Qualifier.EXACT);
    }

    @Test
    void withoutAClaimThatStandsThereIsNoVersion() {
        assertThat(timeline(claim(1, "139").withdrawn())).isEmpty();
    }

    private static List<Version> timeline(Claims... claims) {
        return FigureTimeline.of(Arrays.stream(claims).map(Claims::made).toList());
    }
}
