package org.tergeu.intake.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tergeu.claim.fact.FactKind;
import org.tergeu.figure.Aspect;
import org.tergeu.outcome.LegalOutcomeDetail;
import org.tergeu.vocabulary.CountUnit;
import org.tergeu.vocabulary.OutcomeBasis;
import org.tergeu.vocabulary.ProcedureStage;
import org.tergeu.vocabulary.ReportStatus;

/** What is read of a report file (docs/report-format.md). */
class ReportParserTest {

    private static final Path DATASET = Path.of("src/main/resources/dataset");

    static List<Path> bundledFiles() throws IOException {
        try (Stream<Path> files = Files.list(DATASET)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bundledFiles")
    void everyBundledFileIsReadWithoutAProblem(Path file) throws IOException {
        assertThat(ReportParser.read(Documents.read(Files.readString(file)), Drafts.TODAY)
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundledFiles")
    void theSameAsJsonIsTheSameReport(Path file) throws IOException {
        JsonNode yaml = Documents.read(Files.readString(file));
        JsonNode json = Documents.read(yaml.toPrettyString());

        assertThat(Documents.fingerprint(json)).isEqualTo(Documents.fingerprint(yaml));
        assertThat(Drafts.all(ReportParser.parse(json, Drafts.TODAY)))
                .isEqualTo(Drafts.all(ReportParser.parse(yaml, Drafts.TODAY)));
    }

    /** Digests are stored: one that came out differently would make each file of a folder a changed one. */
    @Test
    void digestsStayWhatTheyWere() {
        JsonNode document = Documents.read("""
                report:
                  key: a-report
                  title: "Обыск — «Zoë» \\"quoted\\" \\\\ \\t tab / 😀 \\u2028 <b>&"
                  publishedOn: { edtf: 2024-03-05 }
                  author:
                incidents:
                  - key: raid
                    aB: 1
                    AB: 2
                    ключ: 010
                    places: [ { place: KZ-75, latitude: 43.50, longitude: 1e2 } ]
                    seizures: [ { quantity: { low: 2, best: 3, unit: kg }, none: [], empty: {} } ]
                """);

        assertThat(Documents.fingerprint(document))
                .isEqualTo("76764178506f9aaeae7137f720cc2a36f88bc7c4118bab3997b5db4e96d56ec6");
        assertThat(Documents.text(document)).isEqualTo(document.toString());
    }

    private static final String WITH_PARTS = """
                legalOutcomes:
                  - stage: SUSPECTED
                    counted: GROUP
                    basis: PROSPECTIVE_MAXIMUM
                    count: 31
                    subject: bands
                    assertedBy: kz-mvd
                    spokesperson: jane-roe
                    asOf: 2024-03-05
                    note: Of the whole.
                    breakdown:
                      - { subject: small bands, count: several }
                      - { subject: others, count: 2, stage: DETAINED, counted: PERSON, basis: OPERATIVE, assertedBy: kz-gpo, asOf: 2024-03-06 }
                      - { subject: third, count: 1, spokesperson: john-roe }
            """;

    private static List<ClaimDraft> outcomes(String facts) {
        return Drafts.reading(facts).claims().stream()
                .filter(claim -> claim.fact().kind() == FactKind.LEGAL_OUTCOME)
                .toList();
    }

    @Test
    void aPartInheritsWhatItDoesNotSay() {
        ClaimDraft part = outcomes(WITH_PARTS).get(1);
        LegalOutcomeDetail detail = (LegalOutcomeDetail) Drafts.detail(part);

        assertThat(detail.stage()).isEqualTo(ProcedureStage.SUSPECTED);
        assertThat(detail.counted()).isEqualTo(CountUnit.GROUP);
        assertThat(detail.basis()).isEqualTo(OutcomeBasis.PROSPECTIVE_MAXIMUM);
        assertThat(detail.subject()).isEqualTo("small bands");
        assertThat(detail.partOfId())
                .isEqualTo((long) outcomes(WITH_PARTS).get(0).fact().hashCode());
        assertThat(List.of(part.assertedBy(), part.spokesperson(), part.asOf().toString()))
                .containsExactly("kz-mvd", "jane-roe", "2024-03-05");
        assertThat(part.note()).as("an editor's remark is on one claim").isNull();
    }

    @Test
    void aPartThatSaysOtherwiseDoesNotInherit() {
        ClaimDraft part = outcomes(WITH_PARTS).get(2);
        LegalOutcomeDetail detail = (LegalOutcomeDetail) Drafts.detail(part);

        assertThat(List.of(detail.stage(), detail.counted(), detail.basis()))
                .containsExactly(ProcedureStage.DETAINED, CountUnit.PERSON, OutcomeBasis.OPERATIVE);
        assertThat(part.assertedBy()).isEqualTo("kz-gpo");
        assertThat(part.spokesperson())
                .as("the ministry's spokeswoman does not speak for the prosecutors")
                .isNull();
        assertThat(part.asOf()).hasToString("2024-03-06");
    }

    @Test
    void aPartCanHaveASpokespersonOfItsOwn() {
        ClaimDraft part = outcomes(WITH_PARTS).get(3);

        assertThat(List.of(part.assertedBy(), part.spokesperson())).containsExactly("kz-mvd", "john-roe");
    }

    @Test
    void aSinglePersonNeedsNoCountAndAStepIsOperativeUnlessSaid() {
        ClaimDraft claim = outcomes("    legalOutcomes: [ { stage: DETAINED, counted: PERSON, person: jane-roe } ]\n")
                .get(0);

        assertThat(claim.stated()).hasToString("1");
        assertThat(((LegalOutcomeDetail) Drafts.detail(claim)).basis()).isEqualTo(OutcomeBasis.OPERATIVE);
    }

    @Test
    void partsOfAStatisticInheritItsMeasurePeriodPlaceAndEvent() {
        ReportDraft draft = ReportParser.parse(Documents.read("""
                report: { key: made-up, title: Made up, publisher: orda-kz, language: en, tier: NEWS }
                statistics:
                  - key: whole
                    name: Whole
                    measure: CASES
                    figure: 141
                    period: { kind: CALENDAR_YEAR, from: 2023-01-01, to: 2023-12-31 }
                    place: KZ
                    announcedAt: briefing
                    assertedBy: kz-mvd
                    breakdown: [ { key: part, name: Part, figure: 19 } ]
                """), Drafts.TODAY);

        String whole = Drafts.detail(draft.claims().get(0)).toString();
        String part = Drafts.detail(draft.claims().get(1)).toString();
        assertThat(part)
                .isEqualTo(whole.replace("name=Whole", "name=Part")
                        .replace(
                                "partOfId=null",
                                "partOfId=" + FactAddress.statistic("whole").hashCode()));
        assertThat(draft.claims()).extracting(ClaimDraft::assertedBy).containsExactly("kz-mvd", "kz-mvd");
    }

    @Test
    void reportsArePublishedByDefaultAndRetractionsNeedOnlyAKey() {
        assertThat(Drafts.reading("").header().status()).isEqualTo(ReportStatus.PUBLISHED);
        assertThat(ReportParser.parse(Documents.read("report: { key: made-up, status: RETRACTED }"), Drafts.TODAY)
                        .header()
                        .isMereRetraction())
                .isTrue();
        assertThat(ReportParser.read(Documents.read("report: { key: made-up }"), Drafts.TODAY)
                        .problems())
                .extracting(Problem::path)
                .containsExactlyInAnyOrder("report.title", "report.publisher", "report.language", "report.tier");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "quantity: 3 kg                 | QUANTITY=3 kg",
                "value: 2.3e9 KZT               | VALUE=2300000000 KZT",
                "quantity: 4_266                | QUANTITY=4266",
                "quantity: 010                  | QUANTITY=10",
                "quantity: 3 kg, value: 5 USD   | QUANTITY=3 kg VALUE=5 USD",
                "quantity: unreadable           | QUANTITY=null",
                "note: no figure                | null=null",
            })
    void aSeizureStatesAQuantityAValueBothOrNeither(String field, String expected) {
        ReportDraft draft = Drafts.reading(
                "    seizures: [ { category: DRUG, item: drugs, disposition: SEIZED, " + field + " } ]\n");

        Function<ClaimDraft, String> stated = claim -> claim.aspect() + "=" + claim.stated();
        assertThat(draft.claims().stream()
                        .filter(claim -> claim.fact().kind() == FactKind.SEIZURE)
                        .map(stated)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
        assertThat(draft.claims())
                .filteredOn(ClaimDraft::unreadable)
                .hasSize(field.contains("unreadable") ? 1 : 0)
                .allSatisfy(claim -> assertThat(claim.aspect()).isEqualTo(Aspect.QUANTITY));
    }
}
