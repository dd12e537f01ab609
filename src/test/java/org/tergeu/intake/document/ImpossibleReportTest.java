package org.tergeu.intake.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no report can say is refused with its path; what looks odd but can be is not (docs/report-format.md). */
class ImpossibleReportTest {

    private static final String HEADER =
            "report: { key: made-up, title: Made up, publisher: orda-kz, language: %s, tier: NEWS, url: '%s' }\n";

    private static List<String> problems(String file) {
        return ReportParser.read(Documents.read(file), Drafts.TODAY).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private static List<String> saying(String body) {
        return problems(HEADER.formatted("en", "https://example.org/") + body);
    }

    private static List<String> inLanguage(String tag) {
        return problems(HEADER.formatted(tag, "https://example.org/"));
    }

    private static List<String> at(String address) {
        return problems(HEADER.formatted("en", address));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: CALENDAR_YEAR, from: 2024-01-01, to: 2024-12-31",
                "kind: CALENDAR_YEAR, from: 2024-01-01",
                "kind: CALENDAR_YEAR, to: 2024-12-31",
                "kind: CALENDAR_YEAR",
                "kind: YEAR_TO_DATE, from: 2024-01-01, to: 2024-06-26",
                "kind: YEAR_TO_DATE, to: 2024-06-26",
                "kind: ROLLING_YEARS, from: 2021-03-01, to: 2024-02-29",
                "kind: UNSPECIFIED, from: 2023-03-01, to: 2024-01-31",
            })
    void aPeriodCanBeWhatItsKindSays(String period) {
        assertThat(saying("statistics: [ { key: s, name: S, measure: CASES, figure: 3, period: { " + period + " } } ]"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "kind: CALENDAR_YEAR, from: 2023-03-01, to: 2023-12-31 | from: read '2023-03-01' for CALENDAR_YEAR; allowed is 2023-01-01",
                "kind: CALENDAR_YEAR, from: 2023-01-01, to: 2024-01-31 | to: read '2024-01-31' for CALENDAR_YEAR; allowed is 2024-12-31",
                "kind: CALENDAR_YEAR, from: 2022-01-01, to: 2023-12-31 | to: read '2023-12-31' for CALENDAR_YEAR from 2022-01-01; allowed is a day of that year",
                "kind: CALENDAR_YEAR, to: 2023-06-30                   | to: read '2023-06-30' for CALENDAR_YEAR; allowed is 2023-12-31",
                "kind: YEAR_TO_DATE, from: 2024-02-01, to: 2024-06-26  | from: read '2024-02-01' for YEAR_TO_DATE; allowed is 2024-01-01",
                "kind: YEAR_TO_DATE, from: 2023-01-01, to: 2024-06-26  | to: read '2024-06-26' for YEAR_TO_DATE from 2023-01-01; allowed is a day of that year",
                "kind: UNSPECIFIED, from: 2024-02-01, to: 2024-01-31   | from: read '2024-02-01', which is after 2024-01-31; allowed is a day up to that",
            })
    void aPeriodCannotBeOfAnotherLength(String period, String told) {
        assertThat(saying("statistics: [ { key: s, name: S, measure: CASES, figure: 3, period: { " + period + " } } ]"))
                .containsExactly("statistics[0].period." + told);
    }

    @Test
    void aCalendarYearFromMarchToJanuaryIsWrongAtBothEnds() {
        assertThat(saying("statistics: [ { key: s, name: S, measure: CASES, figure: 3,"
                        + " period: { kind: CALENDAR_YEAR, from: 2023-03-01, to: 2024-01-31 } } ]"))
                .hasSize(2);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "counted: PERSON",
        "'counted: PERSON, count: 1'",
        "'counted: PERSON, count: unreadable'",
        "'counted: CASE, count: 3'"
    })
    void aNamedPersonIsOneOfWhomThereCanBeSeveralCases(String counted) {
        assertThat(saying("incidents: [ { key: i, legalOutcomes: [ { stage: CHARGED, person: jane-roe, " + counted
                        + " } ] } ]"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "counted: PERSON, count: 2 | count: read '2' for a single person; allowed is 1, or no count",
                "counted: PERSON, count: 0 | count: read '0' for a single person; allowed is 1, or no count",
                "counted: PERSON, count: \"> 1\" | count: read '> 1' for a single person; allowed is 1, or no count",
                "counted: PERSON, count: several | count: read 'several' for a single person; allowed is 1, or no count",
                "counted: GROUP, count: 1 | counted: read 'GROUP' for a single person; allowed is PERSON or CASE",
            })
    void aNamedPersonIsNotSeveral(String counted, String told) {
        assertThat(saying("incidents: [ { key: i, legalOutcomes: [ { stage: CHARGED, person: jane-roe, " + counted
                        + " } ] } ]"))
                .singleElement()
                .satisfies(problem -> assertThat(problem).startsWith("incidents[0].legalOutcomes[0]." + told));
    }

    @Test
    void nothingIsItsOwnParent() {
        assertThat(saying("""
                organizations: [ { key: a, name: A, kind: POLICE, parent: a } ]
                places: [ { code: b, name: B, level: CITY, parent: b, formerParents: [ { parent: b, until: 2022-06-08 }, { parent: KZ, until: 2022-06-08 } ] } ]
                """))
                .containsExactlyInAnyOrder(
                        "organizations[0].parent: read 'a', which is the key of this entry itself; allowed is another one",
                        "places[0].parent: read 'b', which is the key of this entry itself; allowed is another one",
                        "places[0].formerParents[0].parent: read 'b', which is the key of this entry itself; allowed is another one",
                        "places[0].formerParents[1].until: read '2022-06-08', the day until which it lay in another parent as well; allowed is a day of its own");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "kk-latn, kk-Latn",
        "KK-LATN, kk-Latn",
        "kk-latn-kz, kk-Latn-KZ",
        "en-us, en-US",
        "es-419, es-419",
        "zh-Hans, zh-Hans",
        "yue, yue",
        "ckb, ckb",
        "uz-Cyrl, uz-Cyrl",
        "sr-latn-rs, sr-Latn-RS",
        "mul, mul",
        "de-1996, de-1996",
        "ru, ru",
        "tt, tt",
        "dng, dng"
    })
    void aTagOfALanguageIsReadInAnyCase(String tag, String read) {
        assertThat(ReportParser.parse(Documents.read(HEADER.formatted(tag, "https://example.org/")), Drafts.TODAY)
                        .header()
                        .language())
                .isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "kz | the code of a country (Kazakhstan; codes of languages there: kk)",
                "ua | the code of a country (Ukraine; codes of languages there: uk yi)",
                "jp | the code of a country (Japan; codes of languages there: ja)",
            })
    void theCodeOfACountryIsNoLanguage(String tag, String hint) {
        assertThat(inLanguage(tag))
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .isEqualTo("report.language: read '" + tag + "', " + hint
                                + "; allowed is a BCP 47 tag, such as en, kk or kk-Latn"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"und", "russian", "xx", "kk_Latn", "en-", "kk-Ltin", "en-XX", "x-klingon", "kk--Latn", "қаз"})
    void whatIsInNoRegistryIsNoLanguage(String tag) {
        assertThat(inLanguage(tag))
                .singleElement()
                .satisfies(problem -> assertThat(problem).startsWith("report.language: read '" + tag + "'"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"KZ, 0", "XK, 0", "UK, 1", "kz, 1", "ZZ, 1", "KAZ, 1"})
    void aCountryIsOfIso(String country, int problems) {
        assertThat(saying("organizations: [ { key: a, name: A, kind: POLICE, country: " + country + " } ]"))
                .hasSize(problems);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "https://example.org",
        "http://example.org:8080/a?b=c#d",
        "HTTPS://Example.org/",
        "https://президент.рф/новости/1",
        "https://bücher.example/straße",
        "https://xn--80ak6aa92e.com/",
        "https://my_site.example.org/",
        "https://_dmarc.example.org/a_b",
        "https://r3---sn-4g5e.example.org/",
        "https://example.org/жаңалықтар?q=қазақ#бөлім",
        "https://example.org/a|b?filter[x]={y}",
        "https://[2001:db8::1]/a",
        "https://192.0.2.1/a",
        "https://example.org./a",
        "https://例え.テスト/",
        "https://example.org/%D0%B0",
    })
    void anAddressCanHaveInternationalNames(String address) {
        assertThat(at(address)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "https://user:secret@example.org/a, https://…@example.org/a",
        "https://user@example.org, https://…@example.org",
        "http://a:b@c@example.org/, http://…@example.org/",
        "https://:secret@example.org/?q=@, https://…@example.org/?q=@",
    })
    void anAddressHasNoPasswordAndNoMessageRepeatsIt(String address, String told) {
        assertThat(at(address))
                .containsExactly("report.url: read '" + told
                        + "', an address with the name or password of a user; allowed is one without");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"https://example.org/@ministry/1", "https://example.org/?mail=a@b.kz", "https://example.org#@a"})
    void anAtSignBehindTheHostIsNoUser(String address) {
        assertThat(at(address)).isEmpty();
    }

    @Test
    void entriesWithoutAKeyThatCanBeReadAreNotTakenForOneAnother() {
        assertThat(saying("""
                incidents:
                  - { key: A, seizures: [ { category: DRUG, item: hashish, disposition: SEIZED } ] }
                  - { seizures: [ { category: DRUG, item: hashish, disposition: SEIZED } ] }
                statistics:
                  - { key: A, name: S, measure: CASES, figure: 3 }
                  - { name: S, measure: CASES, figure: 3 }
                """))
                .hasSize(4)
                .allMatch(problem -> problem.matches("(incidents|statistics)\\[[01]]\\.key: .*"));
    }

    @Test
    void anIncidentWhoseNameIsTooLongHasOne() {
        List<String> problems =
                saying("incidents: [ { key: i, name: '" + "n".repeat(501) + "', summary: S, kind: SMUGGLING } ]");

        assertThat(problems)
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem).startsWith("incidents[0]."));
        assertThat(ReportParser.read(
                                Documents.read(HEADER.formatted("en", "https://example.org/")
                                        + "incidents: [ { key: i, name: '" + "n".repeat(501)
                                        + "', summary: S, kind: NONE } ]"),
                                Drafts.TODAY)
                        .draft()
                        .incidents())
                .singleElement()
                .satisfies(incident -> assertThat(incident.complete()).isTrue());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "example.org",
        "ftp://example.org/",
        "https://",
        "https:///a",
        "https://a b.example/",
        "https://example.org/a b",
        "https://example.org:99999/",
        "https://exa<mple.org/",
        "https://example..org/",
        "https://[::g]/",
        "https://example.org/%zz",
        "https://?a",
        "javascript:alert(1)",
        "https://exam%70le.org/",
        "//example.org/a"
    })
    void whatNoBrowserOpensIsNoAddress(String address) {
        assertThat(at(address))
                .containsExactly("report.url: read '" + address + "'; allowed is an http or https address");
    }
}
