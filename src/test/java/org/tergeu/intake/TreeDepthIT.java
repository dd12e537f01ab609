package org.tergeu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Desk;
import org.tergeu.testsupport.GraphQl;
import org.tergeu.testsupport.OwnDatabase;
import org.tergeu.testsupport.Published;
import org.tergeu.testsupport.ReportFile;

/** A tree has so many levels and no more: totals of a deeper one would take the time of everybody's. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class TreeDepthIT {

    private static final int MOST = 16;

    @Inject
    Desk desk;

    @AfterEach
    void takeBack() {
        desk.takeBackAll();
    }

    /** Incidents each of which is a part of the one before. */
    private static ReportFile chain(String name, int levels) {
        return ReportFile.named(name)
                .saying("incidents:\n"
                        + IntStream.rangeClosed(1, levels)
                                .mapToObj(level -> "  - { key: " + name + "-" + level + ", name: Level " + level
                                        + ", summary: Made up., kind: RAID"
                                        + (level == 1 ? "" : ", partOf: " + name + "-" + (level - 1)) + " }\n")
                                .collect(Collectors.joining()));
    }

    @Test
    void aReportMakesNoDeeperTree() {
        desk.submit(chain("deep", MOST));
        assertThat(GraphQl.query("{ incidents(filter: { key: [\"deep-16\"] }) { totalCount } }")
                        .at("/incidents/totalCount")
                        .asInt())
                .isEqualTo(1);
        Published before = Published.now();

        assertThat(desk.problems(chain("deeper", MOST + 1).text()))
                .containsExactly(
                        "incidents[16].partOf: would make a tree of more than 16 levels with 'deeper-17' in it; at most 16 are allowed");
        assertThat(before.differencesSince()).isEmpty();
    }

    @Test
    void twoTreesBecomeNoDeeperOne() {
        desk.submit(chain("upper", 8));
        desk.submit(chain("lower", 9));
        ReportFile link = ReportFile.named("link").saying("incidents: [ { key: lower-1, partOf: upper-8 } ]");

        assertThat(desk.problems(link.text()))
                .containsExactly(
                        "incidents[0].partOf: would make a tree of more than 16 levels with 'lower-1' in it; at most 16 are allowed");

        desk.submit(ReportFile.named("link").saying("incidents: [ { key: lower-1, partOf: upper-7 } ]"));
    }

    /** The same holds for facts that are parts of others. */
    @Test
    void factsMakeNoDeeperTree() {
        String seizures = IntStream.rangeClosed(1, MOST + 1)
                .mapToObj(level -> "      - { key: bag-" + level
                        + ", category: DRUG, item: hashish, disposition: SEIZED, quantity: " + (100 - level) + " kg"
                        + (level == 1 ? "" : ", partOf: bag-" + (level - 1)) + " }\n")
                .collect(Collectors.joining());

        assertThat(desk.problems(ReportFile.named("bags")
                        .saying(ReportFile.incident("bags") + "    seizures:\n" + seizures)
                        .text()))
                .containsExactly(
                        "incidents[0].seizures[16].partOf: would make a tree of more than 16 levels with 'bags/bag-17' in it; at most 16 are allowed");
    }
}
