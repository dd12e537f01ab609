package org.tergeu.intake.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no report can say is refused with its path; what looks odd but can be is not (docs/report-format.md). */
class ImpossibleReportTest {

    @Test
    void anIncidentThatIsThereTwiceIsOneErrorThatSaysSo() {
        assertThat(ReportParser.read(Documents.read("""
                report: { key: made-up, title: Made up, publisher: orda-kz, language: en, tier: NEWS }
                incidents:
                  - { key: i, name: Made up, summary: Made up., kind: RAID }
                  - { key: i, name: Made up, summary: Made up., kind: RAID }
                """), Drafts.TODAY).problems())
                .extracting(Problem::toString)
                .containsExactly("incidents[1]: defines 'i' a second time; put both into one entry");
    }

    @Test
    void sharesAreOfWhatCanBeDivided() {
        ReportParser.ParsedReport read = ReportParser.read(Documents.read("""
                report: { key: made-up, title: Made up, publisher: orda-kz, language: en, tier: NEWS }
                incidents:
                  - key: i
                    name: Made up
                    summary: Made up.
                    kind: RAID
                    legalOutcomes:
                      - { stage: DETAINED, counted: PERSON, count: 1, breakdown: [ { subject: guards, count: a third } ] }
                      - { stage: IN_CUSTODY, counted: PERSON, count: unreadable, breakdown: [ { subject: guards, count: most } ] }
                statistics:
                  - key: s
                    name: Cases
                    measure: CASES
                    figure: 120
                    period: { kind: UNSPECIFIED }
                    breakdown: [ { key: s-theft, name: Theft, figure: a quarter } ]
                """), Drafts.TODAY);

        assertThat(read.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "incidents[0].legalOutcomes[0].breakdown[0].count: read 'a third' of '1', which is less than one; allowed: a number, or a share that is one at least");
        assertThat(read.draft().claims())
                .filteredOn(claim -> claim.stated() != null || claim.unreadable())
                .extracting(claim ->
                        claim.unreadable() ? "unreadable" : claim.stated().notation())
                .containsExactly("1", "unreadable", "unquantified", "120", "~ 30");
    }

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
                "kind: CALENDAR_YEAR, from: 2023-03-01, to: 2023-12-31 | from: read '2023-03-01' for CALENDAR_YEAR; allowed: 2023-01-01",
                "kind: CALENDAR_YEAR, from: 2023-01-01, to: 2024-01-31 | to: read '2024-01-31' for CALENDAR_YEAR; allowed: 2024-12-31",
                "kind: CALENDAR_YEAR, from: 2022-01-01, to: 2023-12-31 | to: read '2023-12-31' for CALENDAR_YEAR from 2022-01-01; allowed: a day of that year",
                "kind: CALENDAR_YEAR, to: 2023-06-30                   | to: read '2023-06-30' for CALENDAR_YEAR; allowed: 2023-12-31",
                "kind: YEAR_TO_DATE, from: 2024-02-01, to: 2024-06-26  | from: read '2024-02-01' for YEAR_TO_DATE; allowed: 2024-01-01",
                "kind: YEAR_TO_DATE, from: 2023-01-01, to: 2024-06-26  | to: read '2024-06-26' for YEAR_TO_DATE from 2023-01-01; allowed: a day of that year",
                "kind: UNSPECIFIED, from: 2024-02-01, to: 2024-01-31   | from: read '2024-02-01', which is after 2024-01-31; allowed: a day up to that",
            })
    void aPeriodCannotBeOfAnotherLength(String period, String expected) {
        assertThat(saying("statistics: [ { key: s, name: S, measure: CASES, figure: 3, period: { " + period + " } } ]"))
                .containsExactly("statistics[0].period." + expected);
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
                "counted: PERSON, count: 2 | count: read '2' for a single person; allowed: 1, or no count",
                "counted: PERSON, count: 0 | count: read '0' for a single person; allowed: 1, or no count",
                "counted: PERSON, count: \"> 1\" | count: read '> 1' for a single person; allowed: 1, or no count",
                "counted: PERSON, count: several | count: read 'several' for a single person; allowed: 1, or no count",
                "counted: GROUP, count: 1 | counted: read 'GROUP' for a single person; allowed: PERSON or CASE",
            })
    void aNamedPersonIsNotSeveral(String counted, String expected) {
        assertThat(saying("incidents: [ { key: i, legalOutcomes: [ { stage: CHARGED, person: jane-roe, " + counted
                        + " } ] } ]"))
                .singleElement()
                .satisfies(problem -> assertThat(problem).startsWith("incidents[0].legalOutcomes[0]." + expected));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            legalOutcomes: [ { stage: DETAINED, counted: PERSON, subject: x, count: "< 0" } ]                         | legalOutcomes[0].count
            legalOutcomes: [ { stage: DETAINED, counted: PERSON, subject: x, count: nearly 0 } ]                      | legalOutcomes[0].count
            legalOutcomes: [ { stage: DETAINED, counted: PERSON, count: 5, breakdown: [ { subject: x, count: "< 0" } ] } ] | legalOutcomes[0].breakdown[0].count
            legalOutcomes: [ { stage: SENTENCED, counted: PERSON, count: 5, sentence: "< 0 a" } ]                     | legalOutcomes[0].sentence
            legalOutcomes: [ { stage: SENTENCED, counted: PERSON, count: 5, fine: "-5 KZT" } ]                        | legalOutcomes[0].fine
            casualties: [ { harm: KILLED, group: CIVILIANS, count: "< 0" } ]                                          | casualties[0].count
            casualties: [ { harm: KILLED, group: CIVILIANS, count: -1 } ]                                             | casualties[0].count
            seizures: [ { category: DRUG, item: heroin, disposition: SEIZED, quantity: "< 0 kg" } ]                   | seizures[0].quantity
            seizures: [ { category: DRUG, item: heroin, disposition: SEIZED, quantity: { high: -2, unit: kg } } ]     | seizures[0].quantity
            seizures: [ { category: DRUG, item: heroin, disposition: SEIZED, value: "less than 0 KZT" } ]             | seizures[0].value
            seizures: [ { category: DRUG, item: heroin, disposition: SEIZED, quantity: 1 kg, purity: "< 0 %" } ]      | seizures[0].purity
            measures: [ { kind: SEARCHES, figure: "< 0" } ]                                                           | measures[0].figure
            measures: [ { kind: DAMAGE, figure: "< 0 USD" } ]                                                         | measures[0].figure
            """)
    void nothingIsBelowNothing(String facts, String path) {
        assertThat(saying("incidents: [ { key: i, " + facts + " } ]"))
                .singleElement()
                .satisfies(problem -> assertThat(problem).startsWith("incidents[0]." + path + ": "));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"MASS, < 0 kg", "CASES, < 0", "MONEY, < 0 KZT", "PRICE, nearly 0 KZT"})
    void noStatisticButARatioIsBelowNothing(String measure, String figure) {
        String statistic = "statistics: [ { key: s, name: S, measure: %s, figure: \"%s\" } ]";

        assertThat(saying(statistic.formatted(measure, figure)))
                .singleElement()
                .satisfies(problem -> assertThat(problem).startsWith("statistics[0].figure: "));
        assertThat(saying(statistic.formatted("RATIO", "< 0 %"))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            stage: SENTENCED, count: 2, sentenceKind: IMPRISONMENT, sentence: 12 years, fine: 50000 EUR, damages: 5 EUR, confiscationOrdered: true
            stage: CONVICTED, count: 2, sentence: 8658 a
            stage: UPHELD, count: 2, sentenceKind: DEATH, fine: 5 KZT
            stage: SENTENCE_REDUCED, count: 2, sentence: 18 mo
            stage: OTHER, name: Placed under administrative arrest, count: 2, sentence: 15 d
            stage: CASE_CLOSED, count: 2, fine: 5 KZT, damages: 5 KZT, confiscationOrdered: true
            stage: SENTENCED, count: 2, sentenceKind: COMMUNITY_SERVICE, sentence: 240 h
            stage: SENTENCED, count: 2, sentenceKind: FINE_ONLY, fine: 100..200 EUR
            stage: SENTENCED, count: 2, sentenceKind: LIFE_IMPRISONMENT
            stage: SENTENCED, count: 2, sentence: unreadable
            stage: DETAINED, count: 2, confiscationOrdered: false
            """)
    void aPenaltyCanHaveTheseDetails(String outcome) {
        assertThat(penalty(outcome)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            stage: ACQUITTED, count: 1, sentenceKind: DEATH, sentence: 5 a, fine: 5 KZT, damages: 5 KZT, confiscationOrdered: true | sentenceKind sentence fine damages confiscationOrdered
            stage: DETAINED, count: 1, sentenceKind: SUSPENDED, sentence: 5 a | sentenceKind sentence
            stage: PARDONED, count: 1, sentence: 5 a                          | sentence
            stage: CASE_CLOSED, count: 1, sentence: 5 a, fine: 5 KZT          | sentence
            stage: SENTENCED, basis: PROSPECTIVE_MAXIMUM, count: 1, fine: 5 KZT | fine
            stage: SENTENCED, count: 0, sentence: 5 a, fine: 5 KZT            | sentence fine
            stage: SENTENCED, count: 1, sentenceKind: FINE_ONLY, sentence: 5 a | sentence
            stage: SENTENCED, count: 1, sentenceKind: FINE_ONLY, fine: 0 KZT  | fine
            stage: SENTENCED, count: 1, sentenceKind: DEATH, sentence: 5 h    | sentence
            stage: SENTENCED, count: 1, sentenceKind: LIFE_IMPRISONMENT, sentence: 5 a | sentence
            stage: SENTENCED, count: 1, sentence: 0 a                         | sentence
            stage: SENTENCED, count: 1, sentence: "<= 0 d"                    | sentence
            stage: SENTENCED, count: 1, sentence: 150001 a                    | sentence
            stage: SENTENCED, count: 1, sentence: 1..150001 a                 | sentence
            stage: SENTENCED, count: 1, sentence: 1800001 mo                  | sentence
            stage: SENTENCED, count: 1, sentence: 40000 d                     | sentence
            stage: SENTENCED, count: 1, sentence: 900000 h                    | sentence
            stage: SENTENCED, count: 1, sentenceKind: SUSPENDED, sentence: 1000 a | sentence
            stage: SENTENCED, count: 1, sentenceKind: COMMUNITY_SERVICE, sentence: 1201 mo | sentence
            """)
    void aPenaltyThatCannotBeIsRefusedWithItsPath(String outcome, String fields) {
        assertThat(penalty(outcome))
                .extracting(problem -> problem.substring(0, problem.indexOf(':')))
                .containsExactly(Stream.of(fields.split(" "))
                        .map("incidents[0].legalOutcomes[0]."::concat)
                        .toArray(String[]::new));
    }

    @Test
    void aPartHasThePenaltyOfItsOwnStep() {
        assertThat(
                        saying(
                                "incidents: [ { key: i, legalOutcomes: [ { stage: SENTENCED, counted: PERSON, count: 3, sentence: 5 a,"
                                        + " breakdown: [ { subject: men, count: 2, sentence: 7 a }, { subject: women, stage: ACQUITTED, count: 1, sentence: 7 a } ] } ] } ]"))
                .containsExactly(
                        "incidents[0].legalOutcomes[0].breakdown[1].sentence: is given for ACQUITTED, a step that imposes none;"
                                + " allowed for CONVICTED SENTENCED UPHELD SENTENCE_REDUCED OTHER");
    }

    private static List<String> penalty(String outcome) {
        return saying(
                "incidents: [ { key: i, legalOutcomes: [ { counted: PERSON, subject: drivers, " + outcome + " } ] } ]");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            category: DRUG, purity: 850 %            | purity: read '850 %'; allowed: a share from 0 to 100 %
            category: DRUG, purity: 101 %            | purity: read '101 %'; allowed: a share from 0 to 100 %
            category: DRUG, purity: "> 100 %"        | purity: read '> 100 %'; allowed: a share from 0 to 100 %
            category: DRUG, purity: 90..101 %        | purity: read '90..101 %'; allowed: a share from 0 to 100 %
            category: FIREARM, purity: 5 %           | purity: is given for FIREARM, which has none; allowed for EXPLOSIVE DRUG
            category: CASH, purity: 5 %              | purity: is given for CASH, which has none; allowed for EXPLOSIVE DRUG
            category: DRUG, quantity: 0, purity: 5 % | purity: is of nothing, since `quantity` is 0
            category: DRUG, quantity: 0 kg, streetValue: 5 KZT | streetValue: is of nothing, since `quantity` is 0
            category: DRUG, quantity: 85 %           | quantity: read '85 %'; allowed: a mass, a volume, a length, an area or a number
            category: DRUG, quantity: twice a year   | quantity: "twice a year" is not a figure
            category: CASH, quantity: 12 years       | quantity: read '12 a'; allowed: a mass, a volume, a length, an area or a number
            category: ALCOHOL, quantity: 3 barrels   | quantity: read '3 [bbl_us]'; allowed: a barrel of 42 US gallons for FUEL only
            """)
    void whatNobodyCanSeizeIsRefused(String seizure, String start) {
        assertThat(seized(seizure))
                .singleElement()
                .satisfies(problem -> assertThat(problem).startsWith("incidents[0].seizures[0]." + start));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            category: DRUG, purity: 100 %
            category: DRUG, purity: 0 %
            category: PRECURSOR, purity: "> 99.5 %"
            category: PRECIOUS_METAL, quantity: 12 kg, purity: 99.99 %
            category: DRUG, purity: about 85 %
            category: DRUG, purity: "<= 100 %"
            category: FUEL, quantity: 3 barrels
            category: ALCOHOL, quantity: 3
            category: DRUG, quantity: 2 har
            category: FIREARM, quantity: 1, streetValue: 5 USD
            """)
    void whatCanBeSeizedIsTaken(String seizure) {
        assertThat(seized(seizure)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            category: DRUGS                        | category: read 'DRUGS' (perhaps you mean DRUG); allowed: one of
            category: fuel                         | category: read 'fuel' (perhaps you mean FUEL); allowed: one of
            category: cultural goods               | category: read 'cultural goods' (perhaps you mean CULTURAL_GOODS); allowed
            category: PRECIOUS                     | category: read 'PRECIOUS' (perhaps you mean PRECIOUS_METAL or PRECIOUS_STONE); allowed
            category: SPACESHIP                    | category: read 'SPACESHIP'; allowed: one of
            category: DRUG, drugGroup: COCIANE     | drugGroup: read 'COCIANE' (perhaps you mean COCAINE); allowed: one of
            """)
    void aMisspeltCodeIsAnErrorThatNamesTheNearest(String seizure, String start) {
        assertThat(seized(seizure))
                .singleElement()
                .satisfies(problem -> assertThat(problem).startsWith("incidents[0].seizures[0]." + start));
    }

    private static List<String> seized(String seizure) {
        return saying("incidents: [ { key: i, seizures: [ { item: x, disposition: SEIZED, " + seizure + " } ] } ]");
    }

    @Test
    void nothingIsItsOwnParent() {
        assertThat(saying("""
                organizations: [ { key: a, name: A, kind: POLICE, parent: a } ]
                places: [ { code: b, name: B, level: CITY, parent: b, formerParents: [ { parent: b, until: 2022-06-08 }, { parent: KZ, until: 2022-06-08 } ] } ]
                """))
                .containsExactlyInAnyOrder(
                        "organizations[0].parent: read 'a', which is the key of this entry itself; allowed: another one",
                        "places[0].parent: read 'b', which is the key of this entry itself; allowed: another one",
                        "places[0].formerParents[0].parent: read 'b', which is the key of this entry itself; allowed: another one",
                        "places[0].formerParents[1].until: read '2022-06-08', the day until which it lay in another parent as well; allowed: a day of its own");
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
                                + "; allowed: a BCP 47 tag, such as en, kk or kk-Latn"));
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
    void anAddressHasNoPasswordAndNoMessageRepeatsIt(String address, String shown) {
        assertThat(at(address))
                .containsExactly(
                        "report.url: read '" + shown + "', a URL with a user name or password; allowed: one without");
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
                .containsExactly("report.url: read '" + address + "'; allowed: an http or https address");
    }
}
