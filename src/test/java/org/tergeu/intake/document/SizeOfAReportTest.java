package org.tergeu.intake.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much a report can say, and what is said of a document that nobody can read (docs/report-format.md). */
class SizeOfAReportTest {

    private static final Path FORMAT = Path.of("docs/report-format.md");
    private static final String HEADER =
            "\"report\": { \"key\": \"made-up\", \"title\": \"Made up\", \"publisher\": \"orda-kz\", \"language\": \"en\", \"tier\": \"NEWS\" }";

    private static String document(String section, int entries, String entry) {
        return "{ " + HEADER + ", \"" + section + "\": "
                + IntStream.range(0, entries).mapToObj(entry::formatted).collect(Collectors.joining(",", "[", "]"))
                + "}";
    }

    private static List<String> problems(String file) {
        JsonNode document = Documents.read(file);
        return ReportParser.read(document, Drafts.TODAY).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private static String refusal(String file) {
        return catchThrowableOfType(InvalidReport.class, () -> Documents.read(file))
                .getMessage();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "organizations | {\"key\": \"o-%d\", \"name\": \"O\", \"kind\": \"POLICE\"}",
                "people        | {\"key\": \"p-%d\", \"name\": \"P\"}",
                "places        | {\"code\": \"kz-%d\", \"name\": \"P\", \"level\": \"CITY\", \"parent\": \"KZ-31\"}",
                "incidents     | {\"key\": \"i-%d\"}",
                "statistics    | {\"key\": \"s-%d\", \"name\": \"S\", \"measure\": \"CASES\", \"figure\": 3}",
            })
    void aSectionHasAtMostTenThousandEntries(String section, String entry) {
        assertThat(problems(document(section, EntryLimit.MOST, entry))).isEmpty();
        assertThat(problems(document(section, EntryLimit.MOST + 1, entry)))
                .containsExactly(section
                        + ": read 10,001 entries, those of the lists in them counted; at most 10,000 are allowed:"
                        + " split the report into several");
    }

    @Test
    void theEntriesOfListsInEntriesCount() {
        String seizures = document("seizures", EntryLimit.MOST, "{\"category\": \"OTHER\", \"item\": \"%d\"}");
        String file = "{ " + HEADER + ", \"incidents\": [ { \"key\": \"i\", "
                + seizures.substring(seizures.indexOf("\"seizures\"")) + "] }";

        assertThat(problems(file))
                .containsExactly(
                        "incidents: read 10,001 entries, those of the lists in them counted; at most 10,000 are"
                                + " allowed: split the report into several");
    }

    @Test
    void aMillionEmptyEntriesAreRefusedWithOneLine() {
        assertThat(refusal("{ " + HEADER + ", \"incidents\": [" + "{},".repeat(999_999) + "{}]}"))
                .isEqualTo("read 1,000,008 values, lists and objects; at most 500,000 are allowed in a report:"
                        + " split it into several");
    }

    @Test
    void theLibrarysLengthLimitDoesNotApply() {
        String file = "{ " + HEADER + ", \"incidents\": [ { \"key\": \"i\", \"note\": \"" + "a".repeat(3_500_000)
                + "\" } ] }";

        assertThat(problems(file)).singleElement().asString().startsWith("incidents[0].note: is unknown here");
    }

    /** The parser of YAML copies a word for each kilobyte of it. */
    @Test
    void aWordOfMegabytesIsRefusedBeforeItIsRead() {
        assertThat(refusal("report:\n  key: " + "9".repeat(3_900_000)))
                .isEqualTo("line 2: a word has more than 100000 characters; at most 100000 are allowed");
    }

    @Test
    void nestingIsRefusedInWordsOfTheDocument() {
        String levels = "[".repeat(100_000);

        assertThat(refusal(levels))
                .isEqualTo(
                        "line 1, column 102: lists and objects are nested in more than 100 others; at most 100 are allowed");
    }

    @ParameterizedTest(name = "U+{0}")
    @CsvSource({
        "FFFF, a code that is not a character",
        "FFFE, a code that is not a character",
        "0000, a control character",
        "0007, a control character",
        "D800, half of a surrogate pair"
    })
    void aCharacterThatNoDocumentHasIsNamedWithItsLineAndColumn(String code, String kind) {
        String character = String.valueOf((char) Integer.parseInt(code, 16));

        assertThat(refusal("report:\n  title: \"😀a" + character + "b\"\n"))
                .isEqualTo("line 2, column 13: read U+" + code + ", " + kind + "; allowed: a document without it");
    }

    @Test
    void theDocumentedLimitsAreThose() throws IOException {
        String documented = Files.readString(FORMAT).replaceAll("\\s+", " ");

        assertThat(documented)
                .contains(String.format(
                        Locale.ROOT,
                        "Each section, %s, can have at most %,d entries.",
                        EntryLimit.SECTIONS.stream()
                                .collect(Collectors.joining("`, `", "`", "`"))
                                .replace(", `statistics`", " and `statistics`"),
                        EntryLimit.MOST))
                .contains(String.format(
                        Locale.ROOT,
                        "at most %,d values, lists and objects in all, and these at most %d levels deep",
                        Documents.MOST_VALUES,
                        Documents.DEEPEST));
    }
}
