package org.tergeu.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.Desk;
import org.tergeu.testsupport.OwnDatabase;
import org.tergeu.testsupport.ReportFile;

/** What press releases report beside arrests and drugs: verdicts and what becomes of them, people who are missing, tablets and gold. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class FactsOfPressReleasesIT {

    private static final String TRIAL = "made-up-trial";

    private static final ReportFile VERDICT =
            ReportFile.named("made-up-verdict").on("2026-02-01").saying(ReportFile.incident(TRIAL) + """
                legalOutcomes:
                  - stage: SENTENCED
                    counted: PERSON
                    person: karim-massimov
                    decidedOn: 2026-02-01
                    sentenceKind: IMPRISONMENT
                    sentence: 12 years
                    fine: 2 million KZT
                    damages: "> 500 тыс. тенге"
                    confiscationOrdered: true
                  - { stage: OTHER, name: Put under police supervision, counted: PERSON, count: one or two, subject: drivers, breakdown: [ { subject: minors, count: 1 } ] }
            """.indent(0));

    private static final ReportFile RETRIAL =
            ReportFile.named("made-up-retrial").on("2026-03-01").saying("""
                incidents:
                  - key: made-up-trial
                    legalOutcomes:
                      - { stage: RETRIAL, counted: PERSON, person: karim-massimov, decidedOn: 2026-03-01 }
                """);

    @Inject
    Desk desk;

    @AfterEach
    void takeBack() {
        desk.takeBackAll();
    }

    private static Answer outcomes(String arguments, String fields) {
        return Ask.data("{ incident(key: \"%s\"%s) { legalOutcomes { stage name %s } } }"
                        .formatted(TRIAL, arguments, fields))
                .at("incident.legalOutcomes");
    }

    @Test
    void aVerdictHasASentenceAFineAndDamages() {
        desk.submit(VERDICT);

        Answer sentenced = outcomes("", """
                sentenceKind confiscationOrdered sentence { display best unit } fine { display best currency } damages { display low }
                """).all().get(0);
        assertThat(sentenced.at("sentenceKind").text()).isEqualTo("IMPRISONMENT");
        assertThat(sentenced.at("confiscationOrdered").isTrue()).isTrue();
        assertThat(sentenced.at("sentence.best").number()).isEqualTo(12);
        assertThat(sentenced.at("sentence.unit").text()).isEqualTo("a");
        assertThat(sentenced.at("fine.display").text()).isEqualTo("2 million KZT");
        assertThat(sentenced.at("damages.display").text()).isEqualTo("more than 500,000 KZT");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `sentence: {atLeast: 12}`                            | SENTENCED
            `sentence: {atLeast: 144, atMost: 144, unit: "mo"}`  | SENTENCED
            `sentence: {atLeast: 12.1}`                          |
            `sentence: {unit: "d"}`                              |
            `sentenceKind: [IMPRISONMENT, DEATH]`                | SENTENCED
            `sentenceKind: [DEATH]`                              |
            `fine: {atLeast: 2e6, currency: "KZT"}`              | SENTENCED
            `fine: {atLeast: 1, currency: "EUR"}`                |
            `damages: {atMost: 500000, currency: "KZT"}`         | SENTENCED
            `damages: {atMost: 499999, currency: "KZT"}`         |
            `confiscationOrdered: true`                          | SENTENCED
            `confiscationOrdered: false`                         | OTHER OTHER
            `text: "SUPERVISION police"`                         | OTHER OTHER
            `text: "судья"`                                      |
            """)
    void outcomesAreFoundByWhatWasImposed(String filter, String expected) {
        desk.submit(VERDICT);

        assertThat(Ask.data("{ legalOutcomes(filter: {incident: {key: [\"%s\"]}, %s}) { nodes { stage } } }"
                                .formatted(TRIAL, filter))
                        .at("legalOutcomes.nodes")
                        .each("stage"))
                .isEqualTo(expected == null ? List.of() : List.of(expected.split(" ")));
        assertThat(Ask.data("{ incidents(filter: {key: [\"%s\"], legalOutcome: {%s}}) { totalCount } }"
                                .formatted(TRIAL, filter))
                        .at("incidents.totalCount")
                        .number())
                .isEqualTo(expected == null ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `legalOutcomes(filter: {sentence: {unit: "kg"}})`        | sentence.unit: 'kg' is not a unit of terms
            `legalOutcomes(filter: {sentence: {atLeast: 2, atMost: 1}})` | sentence: atLeast 2 is above atMost 1
            `legalOutcomes(filter: {fine: {currency: "XXQ"}})`       | fine.currency: 'XXQ' is not a currency
            `seizures(filter: {streetValue: {currency: "tenge"}})`   | streetValue.currency: 'tenge' is not a currency
            `seizures(filter: {purity: {atLeast: 90, atMost: 80}})`  | purity: atLeast 90 is above atMost 80
            """)
    void aRangeThatIsNoneIsRefusedByItsName(String list, String message) {
        Answer refused = Ask.anything("{ %s { totalCount } }".formatted(list));

        assertThat(refused.codes()).containsExactly("INVALID_ARGUMENT");
        assertThat(refused.at("errors.0.message").text()).contains(message);
    }

    @Test
    void finesAndDamagesAreAddedByCurrencyAndOfTheSamePeopleOnce() {
        desk.submit(VERDICT);
        desk.submit(ReportFile.named("made-up-fines").on("2026-02-02").saying("""
                incidents:
                  - key: made-up-trial
                    legalOutcomes:
                      - { stage: SENTENCED, counted: PERSON, count: 3, subject: guards, sentenceKind: FINE_ONLY, fine: 100..200 EUR, damages: 1000 EUR }
                      - { stage: UPHELD, counted: PERSON, count: 3, subject: guards, fine: 100..200 EUR }
                """));

        Answer totals = Ask.data("""
                { legalOutcomeTotals(filter: {incident: {key: ["made-up-trial"]}}) {
                    fines { currency unit low best high possibleOverlap reports } damages { currency low high } count { low } } }""").at("legalOutcomeTotals.0");
        assertThat(totals.at("fines").each("currency")).containsExactly("EUR", "KZT");
        // Three who have to pay 100 to 200 each: once as certain, and at most twice.
        assertThat(totals.at("fines.0.low").number()).isEqualTo(300);
        assertThat(totals.at("fines.0.best").number()).isEqualTo(300);
        assertThat(totals.at("fines.0.high").number()).isEqualTo(1200);
        assertThat(totals.at("fines.0.possibleOverlap").isTrue()).isTrue();
        assertThat(totals.at("fines.0.reports").number()).isEqualTo(1);
        assertThat(totals.at("fines.1.best").number()).isEqualTo(2_000_000);
        assertThat(totals.at("damages").each("currency")).containsExactly("EUR", "KZT");
        assertThat(totals.at("damages.0.low").number()).isEqualTo(1000);
        assertThat(totals.at("damages.1.high").isNull()).isTrue();

        Answer kinds = Ask.data("""
                { legalOutcomeTotals(filter: {incident: {key: ["made-up-trial"]}}, by: [SENTENCE_KIND, NAME]) { sentenceKind name count { low } } }""").at("legalOutcomeTotals");
        assertThat(kinds.all().stream()
                        .map(each -> each.at("sentenceKind").text() + " "
                                + each.at("name").text() + " "
                                + each.at("count.low").text()))
                .containsExactly(
                        "IMPRISONMENT null 1",
                        "FINE_ONLY null 3",
                        "null Put under police supervision 1",
                        "null null 3");
    }

    @Test
    void seizuresAreFoundByPurityAndStreetValue() {
        desk.submit(ReportFile.named("made-up-pure").saying(ReportFile.incident("made-up-pure") + """
                seizures:
                  - { category: DRUG, item: heroin, disposition: SEIZED, quantity: 1 kg, purity: "> 80 %", streetValue: 2e6..3e6 USD }
                  - { category: DRUG, item: hashish, disposition: SEIZED, quantity: 1 kg, purity: 12 % }
            """.indent(0)));

        for (String expected : List.of(
                "purity: {atLeast: 80}|heroin",
                "purity: {atMost: 79.9}|hashish",
                "purity: {}|heroin hashish",
                "streetValue: {atLeast: 2e6, currency: \"USD\"}|heroin",
                "streetValue: {atLeast: 2e6, currency: \"EUR\"}|")) {
            String[] parts = expected.split("\\|", -1);
            assertThat(Ask.data(
                                    "{ seizures(filter: {incident: {key: [\"made-up-pure\"]}, %s}, orderBy: {field: QUANTITY, direction: ASC}) { nodes { item } } }"
                                            .formatted(parts[0]))
                            .at("seizures.nodes")
                            .each("item"))
                    .as(expected)
                    .containsExactlyInAnyOrderElementsOf(parts[1].isEmpty() ? List.of() : List.of(parts[1].split(" ")));
        }
    }

    @Test
    void aSentenceIsClaimedLikeAnyFigureAndReportsCanDifferOnIt() {
        desk.submit(VERDICT);
        desk.submit(ReportFile.named("made-up-other-verdict")
                .by("southfront")
                .on("2026-02-02")
                .saying("""
                incidents:
                  - key: made-up-trial
                    legalOutcomes:
                      - { stage: SENTENCED, counted: PERSON, person: karim-massimov, sentence: 120 mo }
                """));

        Answer sentence = outcomes("", "sentence { agreement low high unit origins }")
                .all()
                .get(0)
                .at("sentence");
        assertThat(sentence.at("agreement").text()).isEqualTo("CONFLICTING");
        assertThat(sentence.at("origins").number()).isEqualTo(2);
        assertThat(outcomes("", "fine { origins }")
                        .all()
                        .get(0)
                        .at("fine.origins")
                        .number())
                .isEqualTo(1);
    }

    @Test
    void aStepWithoutACodeHasAName() {
        desk.submit(VERDICT);

        Answer other = outcomes("", "count { display low high }").all().get(1);
        assertThat(other.at("stage").text()).isEqualTo("OTHER");
        assertThat(other.at("name").text()).isEqualTo("Put under police supervision");
        assertThat(other.at("count.display").text()).isEqualTo("between 1 and 2");
        Answer part = outcomes("", "subject").all().get(2);
        assertThat(part.at("stage").text() + ", " + part.at("name").text() + ", "
                        + part.at("subject").text())
                .isEqualTo("OTHER, Put under police supervision, minors");
        assertThat(desk.problems(
                        ReportFile.named("made-up-nameless").saying("""
                incidents:
                  - key: made-up-trial
                    legalOutcomes: [ { stage: OTHER, counted: PERSON, count: 1 }, { stage: WANTED, name: Sought, counted: PERSON, count: 1 } ]
                """).text()))
                .containsExactlyInAnyOrder(
                        "incidents[0].legalOutcomes[0].name: is missing; a stage OTHER needs one",
                        "incidents[0].legalOutcomes[1].name: is given for WANTED; allowed for OTHER only");
    }

    @Test
    void aNewTrialEndsGuiltAndIsWhatEndedIt() {
        desk.submit(VERDICT);
        desk.submit(RETRIAL);

        Answer now = outcomes("", "guiltEstablished guiltEndedBy { stage decidedOn { edtf } }")
                .all()
                .get(0);
        assertThat(now.at("guiltEstablished").isTrue()).isFalse();
        assertThat(now.at("guiltEndedBy.stage").text()).isEqualTo("RETRIAL");
        Answer then = outcomes(", asOf: \"2026-02-15\"", "guiltEstablished guiltEndedBy { stage }")
                .all()
                .get(0);
        assertThat(then.at("guiltEstablished").isTrue()).isTrue();
        assertThat(then.at("guiltEndedBy").isNull()).isTrue();

        desk.retract(RETRIAL);
        Answer again =
                outcomes("", "guiltEstablished guiltEndedBy { stage }").all().get(0);
        assertThat(again.at("guiltEstablished").isTrue()).isTrue();
        assertThat(again.at("guiltEndedBy").isNull()).isTrue();
    }

    @Test
    void anAppealAPardonAndAnExpulsionLeaveTheConvictionStanding() {
        desk.submit(VERDICT);
        desk.submit(ReportFile.named("made-up-later").on("2026-03-01").saying("""
                incidents:
                  - key: made-up-trial
                    legalOutcomes:
                      - { stage: APPEALED, counted: PERSON, person: karim-massimov }
                      - { stage: UPHELD, counted: PERSON, person: karim-massimov }
                      - { stage: PARDONED, counted: PERSON, person: karim-massimov }
                      - { stage: EXPELLED, counted: PERSON, person: karim-massimov }
                """));

        List<Answer> all = outcomes("", "guiltEstablished").all();
        assertThat(all.get(0).at("guiltEstablished").isTrue()).isTrue();
        assertThat(all.subList(3, 7))
                .noneMatch(each -> each.at("guiltEstablished").isTrue());
    }

    @Test
    void peopleAreMissingRescuedAndDisplacedAndChildrenAreOnAnySide() {
        desk.submit(
                ReportFile.named("made-up-flood").saying(ReportFile.incident("made-up-evacuation") + """
                casualties:
                  - { harm: MISSING, group: UNSPECIFIED, count: 2 }
                  - { harm: RESCUED, group: CIVILIANS, count: "1,500", breakdown: [ { group: CHILDREN, count: a third of them } ] }
                  - { harm: DISPLACED, group: CIVILIANS, count: nearly 200 }
                  - { harm: KILLED, group: CIVILIANS, count: 5 }
                  - { harm: KILLED, group: CHILDREN, count: 2 }
                  - { harm: HOSTAGE, group: JOURNALISTS, count: none }
            """.indent(0)));

        Answer casualties = Ask.data("""
                { incident(key: "made-up-evacuation") { casualties { harm group count { display low best high } } } }""");
        assertThat(casualties.at("incident.casualties").each("count.display"))
                .containsExactly("2", "1,500", "about 500", "nearly 200", "5", "2", "0");
        Answer totals = Ask.data("""
                { casualtyTotals(filter: {incident: {text: "made-up operation"}, harm: [KILLED]}) { count { low best high } } }""");
        assertThat(totals.at("casualtyTotals.0.count.low").number()).isEqualTo(5);
        assertThat(totals.at("casualtyTotals.0.count.high").number()).isEqualTo(7);
    }

    @Test
    void tabletsGoldAndPacksAreCountedByThemselves() {
        desk.submit(ReportFile.named("made-up-customs")
                .saying(ReportFile.incident("made-up-customs-find") + """
                seizures:
                  - { category: DRUG, item: MDMA, disposition: SEIZED, quantity: "3,000 tablets", purity: 85 %, streetValue: 9 million KZT }
                  - { category: PRECIOUS_METAL, item: gold, disposition: SEIZED, quantity: 12 troy ounces }
                  - { category: TOBACCO, item: cigarettes, disposition: SEIZED, quantity: 400 packs }
                  - { category: WILDLIFE, item: saiga horns (Saiga tatarica), disposition: SEIZED, quantity: { low: 60, best: 70, high: 80 } }
                  - { category: DOMAIN, item: domains of a phishing ring, disposition: SEIZED, quantity: at least dozens }
            """.indent(0)));

        Answer seized = Ask.data("""
                { incident(key: "made-up-customs-find") { seizures { category quantity { display unit low best high } purity { display } streetValue { display } value { display } } } }""");
        assertThat(seized.at("incident.seizures").each("quantity.display"))
                .containsExactly("3,000 tablets", "12 troy ounces", "400 packs", "70, between 60 and 80", "dozens");
        assertThat(seized.at("incident.seizures.0.purity.display").text()).isEqualTo("85%");
        assertThat(seized.at("incident.seizures.0.streetValue.display").text()).isEqualTo("9 million KZT");
        assertThat(seized.at("incident.seizures.0.value").isNull()).isTrue();
        assertThat(seized.at("incident.seizures.3.quantity.best").number()).isEqualTo(70);
        assertThat(Ask.data("""
                { seizureTotals(filter: {incident: {text: "made-up operation"}, category: [DRUG, PRECIOUS_METAL, TOBACCO]}) { quantities { unit best } } }""").at("seizureTotals.0.quantities").each("unit"))
                .containsExactlyInAnyOrder("{tablet}", "[oz_tr]", "{pack}");
    }

    @Test
    void statisticsAreOfVolumesAndOfPieces() {
        desk.submit(ReportFile.named("made-up-volumes").saying("""
                statistics:
                  - { key: made-up-fuel, name: Fuel smuggled over the border, measure: VOLUME, figure: more than 300 m3 }
                  - { key: made-up-pills, name: Tablets taken from the market, measure: PIECES, figure: "120,000 tablets" }
                  - { key: made-up-guns, name: Weapons handed in, measure: PIECES, figure: more than 500, breakdown: [ { key: made-up-guns-hunting, name: of them hunting guns, figure: half } ] }
                """));

        Answer all = Ask.data("""
                { statistics(filter: {measure: [VOLUME, PIECES]}, orderBy: {field: NAME, direction: ASC}) { nodes { key measure figure { unit low display } } } }""").at("statistics.nodes");
        assertThat(all.each("key"))
                .containsExactly("made-up-fuel", "made-up-pills", "made-up-guns", "made-up-guns-hunting");
        assertThat(all.each("figure.display"))
                .containsExactly("more than 300 m³", "120,000 tablets", "more than 500", "at least 250");
        assertThat(desk.problems(
                        ReportFile.named("made-up-wrong-volumes").saying("""
                statistics:
                  - { key: made-up-a, name: A, measure: VOLUME, figure: 13 kg }
                  - { key: made-up-b, name: B, measure: VOLUME, figure: 13 }
                  - { key: made-up-c, name: C, measure: PIECES, figure: 1.5 }
                  - { key: made-up-d, name: D, measure: PIECES, figure: 13 kg }
                """).text()))
                .containsExactlyInAnyOrder(
                        "statistics[0].figure: read '13 kg'; allowed: a volume with its unit, such as 200 L",
                        "statistics[1].figure: read '13'; allowed: a volume with its unit, such as 200 L",
                        "statistics[2].figure: read '1.5'; allowed: a whole number of pieces, such as 3000, 3000 tablets or 12 packs",
                        "statistics[3].figure: read '13 kg'; allowed: a whole number of pieces, such as 3000, 3000 tablets or 12 packs");
    }

    @Test
    void whatCouldBeTwoNumbersOrIsAShareOfNothingIsAnErrorThatNamesTheValue() {
        assertThat(desk.problems(ReportFile.named("made-up-wrong-figures")
                        .saying(ReportFile.incident("made-up-wrong") + """
                legalOutcomes:
                  - { stage: DETAINED, counted: PERSON, count: half }
                  - { stage: SENTENCED, counted: PERSON, count: 1, sentence: 12 kg }
                seizures:
                  - { category: DRUG, item: heroin, disposition: SEIZED, quantity: "1,500 kg", purity: 85 }
            """.indent(0))
                        .text()))
                .hasSize(4)
                .anySatisfy(
                        problem -> assertThat(problem)
                                .startsWith(
                                        "incidents[0].legalOutcomes[0].count: read 'half', a share; allowed: one in a `breakdown`"))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("incidents[0].legalOutcomes[1].sentence: read '12 kg'; allowed: a time in years"))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("incidents[0].seizures[0].quantity: \"1,500 kg\" could be 1500 or 1.5"))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("incidents[0].seizures[0].purity: read '85'; allowed: a share in per cent"));
    }
}
