package org.tergeu.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tergeu.exchange.bringing.Line;
import org.tergeu.exchange.bringing.Lines;

/** A byte that is not UTF-8 costs its row, whose line is named, and no other. */
class MappedRowsTest {

    @TempDir
    Path folder;

    /** Each letter of a text as one byte, so that it is not UTF-8 where it has others than ASCII. */
    private List<String> read(String latin) throws IOException, UnusableMapping {
        Path file = Files.write(folder.resolve("rows.csv"), latin.getBytes(StandardCharsets.ISO_8859_1));
        List<String> read = new ArrayList<>();
        try (Lines rows =
                MappedRows.by(Mapping.read("{row: {a: '{{a}}', b: '{{b}}'}}")).open(file, 1_000)) {
            for (Line row = rows.next(); row != null; row = rows.next()) {
                read.add(row.number() + " "
                        + (row.text() == null ? row.problems().get(0).toString() : row.text()));
            }
        }
        return read;
    }

    @Test
    void aRowWithAByteThatIsNotUtf8IsRefusedWithItsLineAndTheOthersAreRead() throws Exception {
        assertThat(read("a,b\n1,x\n2,caf\u00e9\n\"3\nand\nsome\",\"y\n\u00ff\n\"\n4,z\n5,\u00d0"))
                .containsExactly(
                        "2 {\"a\":\"1\",\"b\":\"x\"}",
                        "3 is not valid UTF-8: byte e9 in line 3, column 2; allowed: text in UTF-8",
                        "8 is not valid UTF-8: byte ff in line 7, column 2; allowed: text in UTF-8",
                        "9 {\"a\":\"4\",\"b\":\"z\"}",
                        "10 is not valid UTF-8: byte d0 in line 10, column 2; allowed: text in UTF-8");
    }

    /** The halves of surrogate pairs are not UTF-8, the pairs themselves are, also over the end of a buffer. */
    @ParameterizedTest
    @ValueSource(ints = {8_180, 8_181, 8_182, 8_183, 8_184, 8_185, 8_186, 8_187, 8_188, 8_189})
    void lettersOverTheEndOfABufferAreWhole(int before) throws Exception {
        String letters = new String("😀Жé".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        String rows = ("1,y\n").repeat(2_100).substring(4 * 2_100 - (before / 4) * 4);

        assertThat(read("a,b\n" + rows + "x".repeat(before % 4) + "," + letters + "\n\u00ed\u00a0\u0080,y\n"))
                .hasSize(before / 4 + 2)
                .contains((before / 4 + 2) + " "
                        + (before % 4 == 0
                                ? "{\"b\":\"😀Жé\"}"
                                : "{\"a\":\"" + "x".repeat(before % 4) + "\",\"b\":\"😀Жé\"}"))
                .contains((before / 4 + 3) + " is not valid UTF-8: byte ed in line " + (before / 4 + 3)
                        + ", column 1; allowed: text in UTF-8");
    }

    @Test
    void aHeadingThatIsNotUtf8IsRefused() {
        assertThatThrownBy(() -> read("a,b,\u00e9\n1,x,y\n"))
                .hasMessage("the heading is not valid UTF-8: byte e9 in line 1, column 3; allowed: text in UTF-8");
    }
}
