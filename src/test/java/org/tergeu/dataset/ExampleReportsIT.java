package org.tergeu.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.Desk;
import org.tergeu.testsupport.OwnDatabase;
import org.tergeu.testsupport.QuestionBook;
import org.tergeu.testsupport.QuestionBook.Question;

/** The larger example set is accepted as it is, and answers what each of its reports is there for. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
// The reports are read once for all questions.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExampleReportsIT {

    private static final Path FOLDER = Path.of("src/main/resources/dataset/examples");

    @Inject
    Desk desk;

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    private static String key(Path file) {
        String name = file.getFileName().toString();
        return "example-" + name.substring(3, name.length() - ".yaml".length());
    }

    @BeforeAll
    void load() throws IOException {
        for (Path file : files()) {
            assertThat(desk.problems(Files.readString(file)))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @AfterAll
    void takeBack() throws IOException {
        for (Path file : files()) {
            desk.submit(Desk.retraction(key(file)));
        }
    }

    private static Answer incident(String key, String fields) {
        return Ask.data("{ incident(key: \"example-%s\") { %s } }".formatted(key, fields))
                .at("incident");
    }

    @Test
    void thereAreFortyReportsOfTwelveCountriesAndMoreAndTheProfileNamesEachOfThem() throws IOException {
        Properties settings = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            settings.load(reader);
        }
        assertThat(settings.getProperty("%examples.tergeu.reports.bundled").split(","))
                .hasSizeGreaterThanOrEqualTo(40)
                .containsExactlyElementsOf(files().stream()
                        .map(file -> "examples/" + file.getFileName())
                        .toList());
        JsonNode found = Ask.data("{ organizations(filter: {text: \"made up\"}, first: 100) { nodes { country } } }")
                .at("organizations.nodes")
                .json();
        assertThat(found.findValuesAsText("country").stream().distinct().count())
                .isGreaterThanOrEqualTo(12);
    }

    static List<Question> questions() {
        return QuestionBook.toExamples();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void eachQuestionToTheExamplesHasTheAnswerThatIsPrinted(Question question) throws JsonProcessingException {
        QuestionBookIT.assertAnswered(question);
        QuestionBookIT.assertSaysSomething(question);
    }

    @Test
    void thereAreTenQuestionsToTheExamplesNumberedInOrder() {
        assertThat(questions())
                .extracting(Question::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 10).boxed().toList());
    }

    @Test
    void aTollThatItsOfficeCorrectsIsTheCorrectedOneAndWasTheOther() {
        String toll = "casualties(filter: {harm: [KILLED]}) { group count { low best high agreement } }";

        assertThat(incident("ua-shelling-odesa", toll)
                        .at("casualties.0.count.best")
                        .number())
                .isEqualTo(18);
        assertThat(incident("ua-shelling-odesa", toll)
                        .at("casualties.0.count.agreement")
                        .text())
                .isEqualTo("SINGLE");
        assertThat(Ask.data("{ incident(key: \"example-ua-shelling-odesa\", asOf: \"2026-01-15\") { %s } }"
                                .formatted(toll))
                        .at("incident.casualties.0.count.best")
                        .number())
                .isEqualTo(20);
    }

    @Test
    void peopleWhoMayBeAmongOthersAreCertainOnce() {
        Answer dead = Ask.data("""
                { casualtyTotals(filter: {harm: [KILLED], incident: {key: ["example-ua-shelling-odesa"]}}) { count { low high } possibleOverlap } }""").at("casualtyTotals.0");

        assertThat(dead.at("count.low").number()).isEqualTo(18);
        assertThat(dead.at("count.high").number()).isEqualTo(20);
        assertThat(dead.at("possibleOverlap").isTrue()).isTrue();
    }

    @Test
    void aSentenceOfDeathIsOverturnedAndAConvictionWithANewTrialStandsNoMore() {
        Answer boxer = incident(
                "jp-acquittal", "legalOutcomes { stage sentenceKind guiltEstablished guiltEndedBy { stage } }");
        assertThat(boxer.at("legalOutcomes.0.sentenceKind").text()).isEqualTo("DEATH");
        assertThat(boxer.at("legalOutcomes.0.guiltEstablished").isTrue()).isFalse();
        assertThat(boxer.at("legalOutcomes.0.guiltEndedBy.stage").text()).isEqualTo("OVERTURNED");

        Answer dockers = incident(
                "fr-container-verdict",
                "legalOutcomes { stage sentence { display } guiltEstablished guiltEndedBy { stage } }");
        assertThat(dockers.at("legalOutcomes.0.sentence.display").text()).isEqualTo("12 years");
        assertThat(dockers.at("legalOutcomes.0.guiltEndedBy.stage").text()).isEqualTo("RETRIAL");
        assertThat(incident("ke-ivory-verdict", "legalOutcomes { guiltEstablished }")
                        .at("legalOutcomes")
                        .each("guiltEstablished"))
                .containsExactly("true", "true");
    }

    @Test
    void figuresAreAsTheReportsWriteThem() {
        assertThat(incident("kz-steppe-fire", "casualties { count { display } }")
                        .at("casualties")
                        .each("count.display"))
                .containsExactly("1,500", "about 500", "0");
        assertThat(incident("kz-pyramid", "measures { figure { display } }")
                        .at("measures")
                        .each("figure.display"))
                .containsExactly("2.3 billion KZT", "more than 4,000");
        assertThat(incident("kg-gold-belt", "seizures { quantity { display } }")
                        .at("seizures")
                        .each("quantity.display"))
                .containsExactly("12 troy ounces", "5 carats");
        assertThat(incident("eg-red-sea", "seizures { quantity { display } }")
                        .at("seizures")
                        .each("quantity.display"))
                .containsExactly("between 500 and 600 kg");
    }

    @Test
    void incidentsAreFoundByCountrySeaAndBorderAndBySemeysFormerName() {
        for (String place : List.of(
                "TR|2", "sea-aegean|1", "KG|3", "border-kg-tj|1", "TJ|1", "FR-PAC|2", "unknown|1", "ocean-pacific|1")) {
            String[] parts = place.split("\\|");
            assertThat(Ask.data("{ incidents(filter: {place: [\"%s\"], text: \"\"}) { totalCount } }"
                                    .formatted(parts[0]))
                            .at("incidents.totalCount")
                            .number())
                    .as(place)
                    .isEqualTo(Integer.parseInt(parts[1]));
        }
        assertThat(Ask.data("{ search(text: \"Semipalatinsk\") { nodes { ... on Place { code } } } }")
                        .at("search.nodes")
                        .each("code"))
                .contains("kz-semey");
    }

    @Test
    void incidentsAreFoundAndCountedByWhatTheyAreAndWhatTheyAreAbout() {
        String made = "report: %s".formatted(keys());
        Answer robberies = Ask.data(
                        "{ incidents(filter: {kind: [ATTACK], offence: [\"04\"], %s}) { nodes { key kind offences { code name } } } }"
                                .formatted(made))
                .at("incidents.nodes");
        assertThat(robberies.each("key")).containsExactlyInAnyOrder("example-jp-robbery", "example-de-bank-robbery");
        assertThat(robberies.at("0.offences.0.name").text()).isEqualTo("Robbery");

        Answer verdicts = Ask.data(
                        "{ incidentTotals(filter: {kind: [VERDICT], %s}, by: [OFFENCE]) { offence incidents } }"
                                .formatted(made))
                .at("incidentTotals");
        assertThat(verdicts.each("offence")).containsExactly("0101", "0504", "0601", "1003");
        assertThat(verdicts.each("incidents")).containsOnly("1");
    }

    private static String keys() {
        try {
            return files().stream()
                    .map(file -> "\"" + key(file) + "\"")
                    .toList()
                    .toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void hoursEpisodesNotesAndOuncesAreAsTheReportsGiveThem() {
        Answer all = Ask.data("""
                {
                  night: incident(key: "example-ua-shelling-odesa") { occurred { edtf } occurredAt { time zone } }
                  march: incidents(filter: {episode: {place: ["KE-30"], occurred: {from: "2026-03-25", to: "2026-03-25"}}}) {
                    nodes { key places { episodes { name occurredAt { time } } } }
                  }
                  bribes: incident(key: "example-ua-draft-bribes") { seizures { denominations { value count { best } best } value { best inconsistency } } }
                  gold: seizureTotals(filter: {category: [PRECIOUS_METAL]}, converted: true) { converted { statedUnit unit } }
                }""");

        assertThat(all.at("night").toString())
                .isEqualTo(
                        "{\"occurred\":{\"edtf\":\"2026-01-15\"},\"occurredAt\":{\"time\":\"02:40\",\"zone\":\"+02:00\"}}");
        assertThat(all.at("march.nodes.0.places.0.episodes").each("name"))
                .containsExactly("The march sets out", "Tear gas in front of the parliament");
        assertThat(all.at("bribes.seizures.0.denominations").each("best")).containsExactly("340000", "10000");
        assertThat(all.at("bribes.seizures.0.value.inconsistency").isNull()).isTrue();
        assertThat(all.at("gold.0.converted").toString()).contains("[oz_tr]", "kg");
    }

    @Test
    void whatIsCountedInUnitsOfItsOwnIsInSumsOfItsOwn() {
        Answer totals = Ask.data("""
                { seizureTotals(filter: {category: [MEDICINE], incident: {text: "pharmacy"}}) { quantities { unit item best } } }""");

        assertThat(totals.at("seizureTotals.0.quantities").each("unit"))
                .containsExactlyInAnyOrder("{tablet}", "{ampoule}");
    }
}
