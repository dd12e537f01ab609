package org.tergeu.intake.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tergeu.intake.submission.Incoming;

/** What is said of a text that is not a document: our own words, the place, and what is allowed. */
class SyntaxFaultTest {

    /** Words of Jackson and SnakeYAML: classes, options, tokens and marks. */
    private static final Pattern OF_PARSERS = Pattern.compile(
            "ALLOW_|Feature|JsonToken|\\(code |CTRL-CHAR|REDACTED|Source|snakeyaml|fasterxml|java\\.|Exception|Event|'reader'"
                    + "|[Uu]nexpected|Unrecognized|Illegal|token|scanning|parsing|<block|<stream|scalar|sequence|mapping|marker|\\n");

    private static String refusal(Consumer<String> reader, String text) {
        InvalidReport refused = catchThrowableOfType(InvalidReport.class, () -> reader.accept(text));
        assertThat(refused).as(text).isNotNull();
        return refused.getMessage();
    }

    private static String ofLine(String text) {
        return refusal(Documents::readLine, text);
    }

    private static String ofFile(String text) {
        return refusal(Documents::read, text);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {"a": 'x'}        => column 7: read ''', which JSON cannot have here; names and texts stand in double quotation marks
            {a: 1}            => column 2: read 'a', which JSON cannot have here; names and texts stand in double quotation marks
            {"a": nul}        => column 7: read 'nul', which JSON cannot have here; names and texts stand in double quotation marks
            {"a": 1,}         => column 9: read '}', which JSON cannot have here
            {"a" 1}           => column 6: read '1', which JSON cannot have here
            {"a": 1 "b": 2}   => column 9: read '"', which JSON cannot have here
            {"a": [1 2]}      => column 10: read '2', which JSON cannot have here
            {"a": 1]          => column 8: read ']', which JSON cannot have here
            {"a": 1} // x     => column 10: read '/', which JSON cannot have here; JSON has no comments
            ]                 => column 1: read ']', which JSON cannot have here
            nonsense          => column 1: read 'nonsense', which JSON cannot have here; names and texts stand in double quotation marks
            {"a": 1} {}       => column 10: there is more text after the document
            {"a": 1, "a": 2}  => column 10: the field 'a' is there twice in one object; write it once
            {"report":        => column 11: the text ends before the end of what begins in column 1
            [1, {"a": "x      => column 13: the text ends before the end of what begins in column 5
            "x                => column 3: the text ends too early
            """)
    void aLineIsRefusedInPlainWords(String line, String message) {
        assertThat(ofLine(line)).isEqualTo(message + "; allowed: one JSON document in a line");
    }

    /** An import has many lines, and to the parser each is the first. Nor does it go on behind a carriage return. */
    @Test
    void noPlaceInALineIsSaidToBeInTheFirst() {
        assertThat(ofLine("[".repeat(102) + "]".repeat(102)))
                .isEqualTo("column 102: lists and objects are nested in more than 100 others; at most 100 are allowed");
        assertThat(ofLine("{\"a\": 1,\r\"b\": [2,\r\r3"))
                .isEqualTo("column 21: the text ends before the end of what begins in column 15;"
                        + " allowed: one JSON document in a line");
        assertThat(ofLine("{\"a\": 1,\r\"b\": nul}")).startsWith("column 15: read 'nul'");
    }

    /** The parser stops behind what is wrong, or in it. */
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {"a": NaN}       => 'NaN'
            {"a": -Infinity} => '-Infinity'
            {"a": 01}        => '01'
            {"a": +1}        => '+1'
            {"a": .5}        => '.5'
            {"a": 1.}        => '1.'
            {"a": 1e}        => '1e'
            {"a": -}         => '-'
            {"a": 12abc}     => '12abc'
            {"a": "\\q"}     => '\\q'
            {"a": "\\u12"}   => '\\u12'
            """)
    void theWordThatIsWrongIsNamed(String line, String word) {
        assertThat(ofLine(line))
                .startsWith("column " + (line.indexOf(word.substring(1, word.length() - 1)) + 1) + ": read " + word
                        + ", which JSON cannot have here");
    }

    @Test
    void whatCannotBeSeenIsNamedByItsCode() {
        assertThat(ofLine("{\"a\": \"x\ty\"}"))
                .isEqualTo("column 9: read '\\u0009', which JSON cannot have here; write it as \\u0009;"
                        + " allowed: one JSON document in a line");
        assertThat(ofLine("{\"a\": \u0001}")).startsWith("column 7: read '\\u0001'");
        assertThat(ofLine("\uFEFF{}")).startsWith("column 1: read ");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            a: b: c           => line 1, column 5: read ':', which YAML cannot have here; a text with a colon and a space stands in quotation marks
            a: @x             => line 1, column 4: read '@', which YAML cannot have here; a text that begins so stands in quotation marks
            a:\\n\\t- x       => line 2, column 1: read '\\u0009', which YAML cannot have here; indent with spaces
            a: [ x\\nb: 1     => line 2, column 2: read ':', which YAML cannot have here, in what begins in line 1, column 4; a text with a colon and a space stands in quotation marks
            a: 'x             => line 1, column 6: the text ends before the end of what begins in line 1, column 4
            - a\\nb: 1        => line 2, column 1: read 'b', which YAML cannot have here, in what begins in line 1, column 1
            a: "\\\\q"        => line 1, column 6: read 'q', which YAML cannot have here, in what begins in line 1, column 4
            a: |x\\n  y       => line 1, column 5: read 'x', which YAML cannot have here, in what begins in line 1, column 4
            a: }              => line 1, column 4: read '}', which YAML cannot have here
            a: 1\\na: 2       => line 2, column 1: the field 'a' is there twice in one object; write it once
            {"a": 1, "a": 2}  => line 1, column 10: the field 'a' is there twice in one object; write it once
            a: &x 1\\nb: *x   => line 2, column 4: the alias *x cannot be used; write out what it stands for
            --- {}\\n--- {}   => line 2, column 5: there is more text after the document
            """)
    void aFileIsRefusedInPlainWords(String file, String message) {
        String text = file.replace("\\\\", "\u0000")
                .replace("\\n", "\n")
                .replace("\\t", "\t")
                .replace('\u0000', '\\');

        assertThat(ofFile(text)).isEqualTo(message + "; allowed: one YAML or JSON document");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "? [a]: b",
                "[a]: 1",
                "{{a: 1}}",
                "%YAML 3.0\n---\na: 1",
                "%TAG ! a\n%TAG ! b\n---\na: 1",
                "%FOO\na: 1",
                "a: !<x y",
                "a: &",
                "a: *",
                "a: \"\\xZZ\"",
                "a: \"\\UFFFFFFFF\"",
                "a: &x &y 1",
                "a: \"x\n--- y\"",
                "a: {b: 1\nc: 2",
                "{ \"a\": 1, \"b\": [ }"
            })
    void noWordOfTheParsersIsInAMessage(String file) {
        assertThat(ofFile(file))
                .matches("line \\d+, column \\d+: .*; allowed: one YAML or JSON document")
                .doesNotContainPattern(OF_PARSERS);
    }

    /** Files and lines with a letter too few, too many or exchanged are refused as documents, or read: nothing else comes of them. */
    @Test
    void noDamageOfALetterIsMoreThanARefusal() throws IOException {
        String file = Files.readString(Path.of("src/test/resources/reports/every-field.yaml"));
        String line = Documents.text(Documents.read(file));
        Random random = new Random(22);
        int refused = 0;
        for (int i = 0; i < 600; i++) {
            refused += damaged(Documents::read, file, random) ? 1 : 0;
            refused += damaged(Documents::readLine, line, random) ? 1 : 0;
        }
        assertThat(refused).isGreaterThan(300);
    }

    private static boolean damaged(Consumer<String> reader, String whole, Random random) {
        String signs = "{}[]\"':,-#&*!|>%@`\\\t\n 0e.xé\u0001\ud83d";
        int at = random.nextInt(whole.length());
        int rest = Math.min(whole.length(), at + random.nextInt(2));
        String put = random.nextInt(5) == 0 ? "" : signs.charAt(random.nextInt(signs.length())) + "";
        String text =
                random.nextInt(20) == 0 ? whole.substring(0, at) : whole.substring(0, at) + put + whole.substring(rest);
        try {
            reader.accept(text);
            return false;
        } catch (InvalidReport refusal) {
            assertThat(refusal.getMessage())
                    .as(text)
                    .doesNotContainPattern(OF_PARSERS)
                    .contains("; allowed: ");
            return true;
        }
    }

    /** The part beside a report is one of the sections that a line may have. */
    @Test
    void everySectionThatIsReadIsAmongThoseThatAreAllowed() {
        Incoming report = Incoming.readLine("{\"report\": {\"key\": \"a\"}, \"colour\": \"red\"}");

        assertThat(report.problems())
                .filteredOn(problem -> problem.path().equals("colour"))
                .singleElement()
                .satisfies(problem -> assertThat(
                                problem.message().replaceAll(".*one of ", "").split(" "))
                        .containsExactlyInAnyOrder(
                                "report", "kept", "organizations", "people", "places", "incidents", "statistics"));
        assertThat(Decision.mistaken(Documents.readLine("{\"kept\": {}}"))).isEmpty();
        assertThat(Decision.mistaken(Documents.readLine("{\"submitReport\": {}}")))
                .isPresent();
    }
}
