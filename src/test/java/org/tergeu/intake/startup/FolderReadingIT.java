package org.tergeu.intake.startup;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tergeu.dataset.FolderProgress;
import org.tergeu.intake.ReportIntake;
import org.tergeu.testsupport.Desk;
import org.tergeu.testsupport.GraphQl;
import org.tergeu.testsupport.OwnDatabase;
import org.tergeu.testsupport.Published;
import org.tergeu.testsupport.ReportFile;

/** A folder of report files has one answer, whatever its files are called and whatever else lies in it. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class FolderReadingIT {

    private static final long MOST = 100_000;

    @Inject
    ReportIntake intake;

    @Inject
    LoadedFiles loaded;

    @Inject
    FolderProgress progress;

    @Inject
    Desk desk;

    @TempDir
    Path folder;

    private final List<String> log = new ArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            log.add(new org.jboss.logmanager.formatters.PatternFormatter("%s").format(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        Logger.getLogger(FolderReading.class.getName()).addHandler(listener);
        Logger.getLogger(Refusals.class.getName()).addHandler(listener);
    }

    @AfterEach
    void takeBack() throws Throwable {
        Logger.getLogger(FolderReading.class.getName()).removeHandler(listener);
        Logger.getLogger(Refusals.class.getName()).removeHandler(listener);
        for (String key : List.of("folder-a", "folder-b", "folder-c", "folder-d")) {
            desk.problems(Desk.retraction(key));
        }
    }

    private void file(String name, ReportFile report) throws IOException {
        Files.writeString(folder.resolve(name), report.text());
    }

    /** Reads the folder as a start does, and returns what is logged of files. */
    private List<String> start() throws Throwable {
        return start(MOST);
    }

    private List<String> start(long most) throws Throwable {
        return read(reading(most));
    }

    private FolderReading reading(long most) {
        return new FolderReading(intake, loaded, progress, folder, most);
    }

    private List<String> read(FolderReading reading) throws Throwable {
        log.clear();
        reading.run(file -> true);
        return List.copyOf(log);
    }

    private static String found(String incident) {
        return GraphQl.query("{ incident(key: \"" + incident + "\") { legalOutcomes { count { display } } } }")
                .at("/incident")
                .toString();
    }

    private static String loading() {
        return GraphQl.query("{ dataset { loading { total done refused } } }")
                .at("/dataset/loading")
                .toString();
    }

    @Test
    void filesThatCannotBeReadAreLoggedInALineEachAndHarmNoOther() throws Throwable {
        Files.write(folder.resolve("1.yaml"), "report: Жамбыл".getBytes(Charset.forName("windows-1251")));
        Files.createDirectory(folder.resolve("2.yaml"));
        Files.createSymbolicLink(folder.resolve("3.yaml"), Path.of("nowhere"));
        Files.createFile(folder.resolve("4.json"));
        Files.write(folder.resolve("5.yml"), new byte[(int) MOST + 1]);
        Files.writeString(folder.resolve("6.yaml"), "{");
        Files.write(
                folder.resolve("7.yaml"),
                ("\uFEFF"
                                + ReportFile.named("folder-a")
                                        .saying(ReportFile.incident("folder-raid"))
                                        .text())
                        .getBytes(Charset.forName("UTF-16LE")));
        Files.writeString(folder.resolve("notes.txt"), "not a report");

        List<String> lines = start().stream().sorted().toList();

        assertThat(lines).hasSize(6);
        assertThat(lines.get(0)).startsWith("1.yaml was not loaded: it is not valid UTF-8: byte c6 in line 1");
        assertThat(lines.get(1)).startsWith("2.yaml was not loaded: it is a folder");
        assertThat(lines.get(2)).startsWith("3.yaml was not loaded: it is a link to 'nowhere'");
        assertThat(lines.get(3)).startsWith("4.json was not loaded: it is empty");
        assertThat(lines.get(4)).startsWith("5.yml was not loaded: it has 100001 bytes");
        assertThat(lines.get(5)).startsWith("6.yaml was not loaded; nothing of it was recorded:");
        assertThat(found("folder-raid")).isEqualTo("{\"legalOutcomes\":[]}");
        assertThat(loading()).isEqualTo("{\"total\":7,\"done\":7,\"refused\":6}");
    }

    @Test
    void filesHaveALengthLimitAndSectionsToo() throws Throwable {
        String raid = ReportFile.named("folder-a")
                .saying(ReportFile.incident("folder-long"))
                .text();
        Files.writeString(folder.resolve("1.yaml"), raid + "# " + "long ".repeat(700_000) + "\n");
        Files.writeString(
                folder.resolve("2.json"),
                IntStream.range(0, 60_000)
                        .mapToObj(
                                "{\"key\":\"folder-org-%1$d\",\"name\":\"Organization %1$d\",\"kind\":\"MEDIA\"}"
                                        ::formatted)
                        .collect(Collectors.joining(
                                ",",
                                "{\"report\":{\"key\":\"folder-b\",\"title\":\"B\",\"publisher\":\"folder-org-1\",\"language\":\"en\",\"tier\":\"NEWS\"},\"organizations\":[",
                                "]}")));

        assertThat(start(4 << 20)).containsExactly("""
                2.json was not loaded; nothing of it was recorded:
                organizations: read 60,000 entries, those of the lists in them counted; at most 10,000 are allowed: split the report into several""");
        assertThat(found("folder-long")).isEqualTo("{\"legalOutcomes\":[]}");
    }

    @Test
    void ofVeryManyErrorsTheLogHasTheFirstThousand() throws Throwable {
        Files.writeString(
                folder.resolve("1.yaml"),
                ReportFile.named("folder-a")
                        .saying("people: [" + "{},".repeat(1500) + "]\n")
                        .text());

        assertThat(start())
                .singleElement()
                .satisfies(line -> assertThat(line.lines())
                        .hasSize(1 + 1000 + 1)
                        .contains("people[0].key: is missing")
                        .endsWith("2000 more errors are left out"));
    }

    @Test
    void charactersThatNoReportHasAreLoggedWithWhereTheyAre() throws Throwable {
        Files.write(folder.resolve("1.yaml"), "report: { key: folder-a }".getBytes(Charset.forName("UTF-16LE")));
        Files.writeString(folder.resolve("2.yaml"), "report:\n  title: \"a\uffffb\"\n");
        Files.writeString(folder.resolve("3.json"), "[".repeat(90_000));

        assertThat(start())
                .containsExactlyInAnyOrder(
                        "1.yaml was not loaded: it has bytes that are zero, the first in line 1, as UTF-16 without a byte"
                                + " order mark has; save it as UTF-8, or as UTF-16 with a byte order mark",
                        "2.yaml was not loaded; nothing of it was recorded:\n"
                                + "line 2, column 12: read U+FFFF, a code that is not a character; allowed: a document without it",
                        "3.json was not loaded; nothing of it was recorded:\n"
                                + "line 1, column 102: lists and objects are nested in more than 100 others; at most 100 are allowed");
    }

    @Test
    void whatALaterFileDefinesIsFoundAtTheFirstStart() throws Throwable {
        file("1.yaml", ReportFile.named("folder-a").saying(ReportFile.detained("folder-needed", "7", "")));
        file("2.yaml", ReportFile.named("folder-b").by("folder-press").saying(ReportFile.incident("folder-needed")));
        file(
                "3.yaml",
                ReportFile.named("folder-c")
                        .saying(
                                "organizations: [ { key: folder-press, name: Folder Press, kind: MEDIA, parent: folder-group } ]\n"));
        file(
                "4.yaml",
                ReportFile.named("folder-d")
                        .saying("organizations: [ { key: folder-group, name: Folder Group, kind: MEDIA } ]\n"));

        assertThat(start()).isEmpty();
        assertThat(found("folder-needed")).isEqualTo("{\"legalOutcomes\":[{\"count\":{\"display\":\"7\"}}]}");

        Published first = Published.now();
        assertThat(start()).isEmpty();
        assertThat(first.differencesSince()).isEmpty();
    }

    @Test
    void whatNothingDefinesIsRefusedOnceWithItsPath() throws Throwable {
        file("1.yaml", ReportFile.named("folder-a").saying(ReportFile.detained("folder-nowhere", "7", "")));
        file("2.yaml", ReportFile.named("folder-b").saying(ReportFile.incident("folder-somewhere")));

        assertThat(start()).singleElement().asString().startsWith("""
                1.yaml was not loaded; nothing of it was recorded:
                incidents[0]: 'folder-nowhere' is a new incident, which needs name, summary and kind""");
        assertThat(found("folder-somewhere")).isEqualTo("{\"legalOutcomes\":[]}");
    }

    @Test
    void aRefusalIsLoggedAgainOnlyWhenChanged() throws Throwable {
        Files.writeString(folder.resolve("1.yaml"), "{");
        Files.createFile(folder.resolve("2.yaml"));
        file("3.yaml", ReportFile.named("folder-a").saying(ReportFile.detained("folder-missing", "7", "")));
        file("4.yaml", ReportFile.named("folder-b").saying("people: [ {} ]\n"));
        FolderReading reading = reading(MOST);

        assertThat(read(reading)).hasSize(4);
        assertThat(read(reading)).isEmpty();
        assertThat(loading()).isEqualTo("{\"total\":4,\"done\":4,\"refused\":4}");

        file("4.yaml", ReportFile.named("folder-b").saying("people: [ {}, {} ]\n"));
        file("5.yaml", ReportFile.named("folder-c").saying(ReportFile.incident("folder-missing")));
        assertThat(read(reading)).singleElement().asString().startsWith("4.yaml was not loaded");
        assertThat(found("folder-missing")).isEqualTo("{\"legalOutcomes\":[{\"count\":{\"display\":\"7\"}}]}");
        assertThat(loading()).isEqualTo("{\"total\":5,\"done\":5,\"refused\":3}");

        Files.delete(folder.resolve("1.yaml"));
        read(reading);
        Files.writeString(folder.resolve("1.yaml"), "{");
        assertThat(read(reading)).singleElement().asString().startsWith("1.yaml was not loaded");
    }

    @Test
    void twoFilesNeverReplaceEachOther() throws Throwable {
        file("1.yaml", ReportFile.named("folder-a").saying(detained("folder-twin", "7")));
        file("2.yaml", ReportFile.named("folder-a").saying(detained("folder-twin", "9")));

        for (int starts = 0; starts < 2; starts++) {
            assertThat(start())
                    .containsExactly(
                            "2.yaml was not loaded: its report.key 'folder-a' is that of 1.yaml, which comes first and counts;"
                                    + " give this file a key of its own, or put its content into that file");
            assertThat(found("folder-twin")).isEqualTo("{\"legalOutcomes\":[{\"count\":{\"display\":\"7\"}}]}");
        }
    }

    /** The file has not changed, but what it said was replaced from elsewhere: the folder has its way again, as at every start. */
    @Test
    void onlyReplacedReportsAreLoadedAgain() throws Throwable {
        file("1.yaml", ReportFile.named("folder-a").saying(detained("folder-kept", "7")));
        start();
        desk.submit(ReportFile.named("folder-a").saying(detained("folder-kept", "9")));
        start();
        assertThat(found("folder-kept")).isEqualTo("{\"legalOutcomes\":[{\"count\":{\"display\":\"7\"}}]}");

        String revision = Published.revision();
        assertThat(start()).isEmpty();
        assertThat(Published.revision().split("-")[0]).isEqualTo(revision.split("-")[0]);
        assertThat(loading()).isEqualTo("{\"total\":1,\"done\":1,\"refused\":0}");
    }

    /** One report that closes a circle makes all that are recorded with it be recorded one by one. */
    @Test
    void aReportThatIsRefusedWhileItIsRecordedHarmsNoOther() throws Throwable {
        file("1.yaml", ReportFile.named("folder-a").saying(ReportFile.incident("folder-whole")));
        file(
                "2.yaml",
                ReportFile.named("folder-b").saying(ReportFile.incident("folder-part") + "    partOf: folder-whole\n"));
        file(
                "3.yaml",
                ReportFile.named("folder-c").saying(ReportFile.incident("folder-whole") + "    partOf: folder-part\n"));
        file("4.yaml", ReportFile.named("folder-d").saying(ReportFile.incident("folder-other")));

        assertThat(start())
                .singleElement()
                .asString()
                .startsWith("3.yaml was not loaded; nothing of it was recorded:\n"
                        + "incidents[0].partOf: would make 'folder-whole' a part of itself");
        assertThat(found("folder-other")).isEqualTo("{\"legalOutcomes\":[]}");
    }

    private static String detained(String incident, String count) {
        return ReportFile.incident(incident)
                + "    legalOutcomes: [ { key: detained, stage: DETAINED, counted: PERSON, count: " + count + " } ]\n";
    }
}
