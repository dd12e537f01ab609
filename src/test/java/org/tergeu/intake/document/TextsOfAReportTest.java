package org.tergeu.intake.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tergeu.testsupport.EveryText;

/** Which texts a report can have, and how long they can be (docs/report-format.md, Texts). */
class TextsOfAReportTest {

    private static final Path FORMAT = Path.of("docs/report-format.md");

    private static List<String> problems(JsonNode report) {
        return ReportParser.read(report, Drafts.TODAY).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    static Set<String> paths() {
        return EveryText.paths().keySet();
    }

    @Test
    void everyTextCanBeAsLongAsItsLimit() {
        assertThat(problems(EveryText.report())).isEmpty();
        assertThat(EveryText.paths().values())
                .as("limits of texts that are written freely")
                .contains(
                        TextLimit.TITLE,
                        TextLimit.ADDRESS,
                        TextLimit.AUTHOR,
                        TextLimit.LANGUAGE,
                        TextLimit.NAME,
                        TextLimit.POSITION,
                        TextLimit.SUMMARY,
                        TextLimit.SUBJECT,
                        TextLimit.ITEM,
                        TextLimit.PROVISION,
                        TextLimit.NOTE);
    }

    @Test
    void aListInPlaceOfAFigureIsReportedOnce() {
        assertThat(problems(Documents.read("""
                report: { key: made-up, title: Made up, publisher: orda-kz, language: en, tier: NEWS }
                incidents:
                  - key: made-up
                    name: Made up
                    summary: Made up.
                    kind: RAID
                    seizures:
                      - { category: DRUG, item: hashish, disposition: SEIZED, quantity: [1], value: [2], streetValue: [3], purity: [4], breakdown: [ { item: oil, quantity: [5] } ] }
                    legalOutcomes:
                      - { stage: SENTENCED, counted: PERSON, count: [6], sentence: [7], fine: [8], breakdown: [ { subject: guards, count: [9] } ] }
                """)))
                .hasSize(9)
                .doesNotHaveDuplicates()
                .allMatch(problem -> problem.endsWith("read a list, where a text is expected"));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void oneLetterMoreIsRefusedWithItsPathItsLengthAndWhatIsAllowed(String path) {
        TextLimit limit = EveryText.paths().get(path);
        String text = EveryText.longest(limit) + "a";

        assertThat(problems(EveryText.with(path, text)))
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .startsWith(path + ": read ")
                        .endsWith(String.format(
                                Locale.ROOT,
                                "a text of %,d letters (%,d bytes in UTF-8); at most %,d letters and %,d bytes are allowed",
                                text.codePointCount(0, text.length()),
                                text.getBytes(StandardCharsets.UTF_8).length,
                                limit.letters(),
                                limit.bytes())));
    }

    @Test
    void aKeyIsAsLongAsItsLimitToo() {
        assertThat(problems(EveryText.with("report.key", "a".repeat(120)))).isEmpty();
        assertThat(problems(EveryText.with("report.key", "a".repeat(121))))
                .containsExactly(
                        "report.key: read '" + "a".repeat(100)
                                + "…', a text of 121 letters (121 bytes in UTF-8); at most 120 letters and 120 bytes are allowed");
    }

    @Test
    void aKeyThatIsMadeForAFactHasALimit() {
        assertThat(problems(Documents.read("""
                report: { key: made-up, title: Made up, publisher: orda-kz, language: en, tier: NEWS }
                incidents:
                  - key: i
                    seizures:
                      - { category: OTHER, item: %s, disposition: SEIZED }
                """.formatted("中".repeat(299)))))
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .startsWith("incidents[0].seizures[0]: has no `key`, and the one that is made for it has ")
                        .endsWith(" letters; at most 500 are allowed, so give it a `key`"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "A\\ud800B        | 'A\\ud800B', which has half of a surrogate pair (U+D800) at position 2",
                "A\\udc00         | 'A\\udc00', which has half of a surrogate pair (U+DC00) at position 2",
                "😀\\ude00\\ud83d | '😀\\ude00\\ud83d', which has half of a surrogate pair (U+DE00) at position 2",
                "A\\u0000B        | 'A\\u0000B', which has a control character (U+0000) at position 2",
                "A\\u001bB        | 'A\\u001bB', which has a control character (U+001B) at position 2",
                "A\\u0092B        | 'A\\u0092B', which has a control character (U+0092) at position 2",
                "A\\uffff         | 'A\\uffff', which has a code that is not a character (U+FFFF) at position 2",
                "A\\ud83f\\udffeB | 'A\\u1fffeB', which has a code that is not a character (U+1FFFE) at position 2",
                "A\\nB            | 'A\\u000aB', which has a line break or tab (U+000A) at position 2",
                "A\\u202eB        | 'A\\u202eB', which has a character that turns the direction of writing (U+202E) at position 2",
                "A\\u2066B        | 'A\\u2066B', which has a character that turns the direction of writing (U+2066) at position 2",
                "A\\u2028B        | 'A\\u2028B', which has a line break (U+2028) at position 2",
            })
    void whatCannotBeStoredIsRefusedInJsonAndYaml(String written, String shown) {
        String json = """
                { "report": { "key": "made-up", "title": "%s", "publisher": "orda-kz", "language": "en", "tier": "NEWS" } }""";
        String yaml = """
                report:
                  key: made-up
                  title: "%s"
                  publisher: orda-kz
                  language: en
                  tier: NEWS
                """;
        Stream.of(json, yaml)
                .forEach(file -> assertThat(problems(Documents.read(file.formatted(written))))
                        .containsExactly("report.title: read " + shown + "; allowed: a text without it"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"''", "' '", "'\\u200b'", "'\\u00a0\\u2060'"})
    void aTextThatNobodySeesIsNone(String written) {
        assertThat(problems(Documents.read("""
                { "report": { "key": "made-up", "title": "%s", "publisher": "orda-kz", "language": "en", "tier": "NEWS" } }""".formatted(written))))
                .containsExactly(
                        "report.title: read a text without a visible character; allowed: a text with at least one");
    }

    @Test
    void aSummaryAndANoteCanHaveLines() {
        assertThat(problems(EveryText.with("incidents[0].summary", "One line.\n\tAnother one.\r\nA third.")))
                .isEmpty();
        assertThat(problems(EveryText.with("incidents[0].places[0].note", "One line.\nAnother one.")))
                .isEmpty();
    }

    @Test
    void aFieldWithAnImpossibleNameIsNamedInLettersThatCanBeShown() {
        assertThat(problems(Documents.read("{ \"report\": null, \"a\\ud800\": 5 }")))
                .anySatisfy(problem -> assertThat(problem).startsWith("a\\ud800: is unknown here"));
    }

    @Test
    void theSameTextIsTheSameHoweverItWasTyped() {
        String file = "report: { key: made-up, title: %s, publisher: orda-kz, language: en, tier: NEWS }";
        JsonNode composed = Documents.read(file.formatted("Zo\u00eb \u0439"));
        JsonNode decomposed = Documents.read(file.formatted("Zoe\u0308 \u0438\u0306"));

        assertThat(Documents.fingerprint(decomposed)).isEqualTo(Documents.fingerprint(composed));
        assertThat(ReportParser.parse(decomposed, Drafts.TODAY).header().title())
                .isEqualTo("Zo\u00eb \u0439");
    }

    @Test
    void anAliasIsNotTakenForAText() {
        assertThat(catchThrowableOfType(
                        InvalidReport.class, () -> Documents.read("report: { key: &name made-up, title: *name }")))
                .hasMessageContaining("the alias *name cannot be used; write out what it stands for");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "count: !!binary NQ== | line 1, column 8: the tag '!!binary' cannot be used; write the value without a tag",
                "count: !!int 5 | the tag '!!int'",
                "count: !words five | the tag '!words'",
                "count: !<words> five | the tag '!words'",
                "seizures: !!set { pistols } | the tag '!!set'",
                "seizures: !!omap [ pistols: 4 ] | the tag '!!omap'"
            })
    void aTagIsNotLeftOut(String file, String error) {
        assertThat(catchThrowableOfType(InvalidReport.class, () -> Documents.read(file)))
                .hasMessageContaining(error);
    }

    @Test
    void aTagThatChangesNothingMayStand() {
        assertThat(Documents.read("!!map { count: !!str 010, seizures: !!seq [ ! pistols ] }"))
                .hasToString("{\"count\":\"010\",\"seizures\":[\"pistols\"]}");
    }

    @Test
    void theDocumentedLimitsAreThose() throws IOException {
        List<String> documented = Files.readAllLines(FORMAT).stream()
                .dropWhile(line -> !line.startsWith("| text |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();

        assertThat(documented)
                .containsExactlyElementsOf(Stream.of(TextLimit.values())
                        .map(limit -> String.format(
                                Locale.ROOT, "| %s | %,d | %,d |", limit.fields(), limit.letters(), limit.bytes()))
                        .toList());
    }
}
