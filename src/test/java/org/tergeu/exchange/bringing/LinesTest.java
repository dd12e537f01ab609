package org.tergeu.exchange.bringing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

    private static final String TEXT = "{\"a\": \"Жаңа\"}\n\n  \r\n{\"b\": 2}\r\n{\"c\": 3}";

    @TempDir
    Path folder;

    private interface Compressor {
        OutputStream around(OutputStream out) throws IOException;
    }

    private static byte[] compressed(byte[] bytes, Compressor compressor) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream in = compressor.around(out)) {
            in.write(bytes);
        }
        return out.toByteArray();
    }

    private List<String> read(byte[] bytes, int longest) throws IOException {
        Path file = folder.resolve("lines");
        Files.write(file, bytes);
        List<String> read = new ArrayList<>();
        try (Lines lines = Lines.reports().open(file, longest)) {
            for (Line line = lines.next(); line != null; line = lines.next()) {
                read.add(line.number() + " "
                        + (line.text() == null
                                ? line.problems().get(0).message()
                                : line.text().strip()));
            }
            assertThat(lines.position()).isEqualTo(bytes.length);
        }
        return read;
    }

    @Test
    void linesHaveTheirNumbersHoweverTheyAreCompressed() throws IOException {
        byte[] plain = TEXT.getBytes(StandardCharsets.UTF_8);
        byte[] marked = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8);
        byte[] twice = new ByteArrayOutputStream() {
            {
                writeBytes(compressed(plain, GZIPOutputStream::new));
                writeBytes(compressed("\n".getBytes(StandardCharsets.UTF_8), GZIPOutputStream::new));
            }
        }.toByteArray();

        for (byte[] bytes : List.of(
                plain,
                marked,
                twice,
                compressed(plain, GZIPOutputStream::new),
                compressed(marked, GZIPOutputStream::new),
                compressed(plain, ZstdOutputStream::new))) {
            assertThat(read(bytes, 100)).containsExactly("1 {\"a\": \"Жаңа\"}", "4 {\"b\": 2}", "5 {\"c\": 3}");
        }
        assertThat(read(new byte[0], 100)).isEmpty();
    }

    /** Ten megabytes of gzip are ten gigabytes of nothing. */
    @Test
    void whatGoesOnForTooLongIsNoListOfReports() throws IOException {
        byte[] zeros = compressed(new byte[10_001], GZIPOutputStream::new);
        byte[] ends = compressed("\n".repeat(10_001).getBytes(StandardCharsets.UTF_8), GZIPOutputStream::new);

        for (byte[] bytes : List.of(zeros, ends)) {
            assertThatThrownBy(() -> read(bytes, 10))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("more than 10000 bytes")
                    .hasMessageContaining("at most 10 bytes are allowed in a line");
        }
        assertThat(read(("x".repeat(9_999) + "\n{}").getBytes(StandardCharsets.UTF_8), 10))
                .containsExactly("1 has 9999 bytes; at most 10 are allowed in a line", "2 {}");
    }

    @Test
    void aLineThatCannotBeReadHarmsNoOther() throws IOException {
        byte[] bytes = ("a".repeat(200_000) + "\nfirst\n\u00ff\n" + "b".repeat(10) + "\nlast\n")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(read(bytes, 300))
                .containsExactly(
                        "1 has 200000 bytes; at most 300 are allowed in a line",
                        "2 first",
                        "3 is not valid UTF-8: byte ff at column 1; allowed: one JSON document in UTF-8",
                        "4 bbbbbbbbbb",
                        "5 last");
        assertThat(read(("x".repeat(150_000) + "\n").getBytes(StandardCharsets.UTF_8), 200_000))
                .containsExactly("1 " + "x".repeat(150_000));
    }

    @Test
    void whatIsCompressedAndDamagedIsAnError() throws IOException {
        byte[] lines = IntStream.range(0, 20_000)
                .mapToObj(String::valueOf)
                .reduce("", (all, line) -> all.length() > 60_000 ? all : all + line + "\n")
                .getBytes(StandardCharsets.UTF_8);
        for (Compressor compressor : List.<Compressor>of(GZIPOutputStream::new, ZstdOutputStream::new)) {
            byte[] whole = compressed(lines, compressor);

            assertThatThrownBy(() -> read(Arrays.copyOf(whole, whole.length / 2), 100))
                    .isInstanceOf(IOException.class);
        }
    }

    /** The library reads beyond an array, of sequences and of a table of codes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "KLUv/WQxA1UFAMJGFBWgBwPHF451CQkqPGV2SkqvTRGiFXqqaEi5e2VHSbQ2yQzR6ljHuuM1T1aGezo8+tnp7fN0KU9OcNXy5CoNkJjCYQwEBWFGGcOMgBIaZYpBBCgkMEMadAPgDZX2BbFlEDiya588NhvofhdhwKHa90CcLXiWWWnfIN4yivaxGeiCztJ0ES8hADje/sBxcA5Y7qggzi8M6EAXdAA25+LawYaBbYDbMYYHvH93mA==",
                "KLUv/WQxA1UFAMJGFJWgBwPHF451CQkqPGV2SkqvTRGiFXqqaEi5e2VHSbQ2SQzR6ljHuuM1T1aGezo8+tnp7fN0KU9OcNXy5CoNkJjCYQwEBWFGGcOMgBIaZYpBBCggMEMadAPgDZX2BbFlEDiya588NhvofhdhwKHa90CcLXiWWWnfIN4yivaxGeiCztJ0ES8hADjevsBxcA5Y7qgwzi8M6EAXdAA25+LawYaBbYDbMYYHvH93mA=="
            })
    void damageThatTheLibraryDoesNotForeseeIsAnErrorToo(String damaged) {
        assertThatThrownBy(() -> read(Base64.getDecoder().decode(damaged), 1_000))
                .isInstanceOf(IOException.class)
                .hasMessage("what is compressed is damaged");
    }

    @Test
    void whatIsUnpackedBeforeTheDamageIsRead() throws IOException {
        byte[] lines = TEXT.getBytes(StandardCharsets.UTF_8);
        byte[] damaged = joined(compressed(lines, GZIPOutputStream::new), "garbage".getBytes(StandardCharsets.UTF_8));

        try (InputStream unpacked = Gzip.of(new ByteArrayInputStream(damaged))) {
            assertThat(unpacked.readNBytes(lines.length)).isEqualTo(lines);
            assertThatThrownBy(unpacked::read).isInstanceOf(IOException.class);
        }
    }

    /** A second file that was appended plain, the end of a broken transfer: lines that nobody would miss. */
    @Test
    void whatComesBehindWhatIsCompressedIsAnError() throws IOException {
        byte[] lines = TEXT.getBytes(StandardCharsets.UTF_8);
        byte[] gzip = compressed(lines, GZIPOutputStream::new);
        byte[] zstd = compressed(lines, ZstdOutputStream::new);

        for (String rest : List.of(
                "\n", "\u001f", "{}\n", "\u0000\u0000\u0000\u0000", "{\"a\": \"line that is not compressed\"}\n")) {
            byte[] behind = rest.getBytes(StandardCharsets.UTF_8);
            assertThatThrownBy(() -> read(joined(gzip, behind), 100))
                    .as(rest)
                    .isInstanceOf(IOException.class)
                    .hasMessage("something that is not compressed by gzip follows what is");
            assertThatThrownBy(() -> read(joined(zstd, behind), 100))
                    .as(rest)
                    .isInstanceOf(IOException.class)
                    .hasMessage("something that is not compressed by zstd follows what is");
        }
        byte[] cutOff = joined(zstd, Arrays.copyOf(zstd, 3));
        assertThatThrownBy(() -> read(cutOff, 100)).hasMessage("what is compressed ends too early");
        byte[] wrongSum = gzip.clone();
        wrongSum[gzip.length - 5] ^= 1;
        assertThatThrownBy(() -> read(wrongSum, 100)).hasMessage("what is compressed is damaged");
        for (byte[] whole : List.of(gzip, zstd)) {
            assertThat(read(joined(whole, whole), 100)).hasSize(5);
            for (int length = 5; length < whole.length; length++) {
                byte[] cut = Arrays.copyOf(whole, length);
                assertThatThrownBy(() -> read(cut, 100)).isInstanceOf(IOException.class);
            }
        }
    }

    /** Parallel compressors write where each frame ends. */
    @Test
    void skippableFramesAreSkipped() throws IOException {
        byte[] zstd = compressed(TEXT.getBytes(StandardCharsets.UTF_8), ZstdOutputStream::new);
        byte[] skippable = {0x5f, 0x2a, 0x4d, 0x18, 4, 0, 0, 0, 1, 2, 3, 4};

        assertThatThrownBy(() -> read(skippable, 100)).hasMessage("it has skippable frames of zstd alone, and no data");
        assertThat(read(joined(joined(skippable, joined(skippable, zstd)), skippable), 100))
                .containsExactly("1 {\"a\": \"Жаңа\"}", "4 {\"b\": 2}", "5 {\"c\": 3}");
        for (int length = 1; length < skippable.length; length++) {
            byte[] cut = joined(zstd, Arrays.copyOf(skippable, length));
            assertThatThrownBy(() -> read(cut, 100)).hasMessage("what is compressed ends too early");
        }
    }

    /** As {@code zstd --long=24}, {@code --ultra -22}, {@code --long=31} and {@code --ultra} with a known length write it. */
    @ParameterizedTest
    @CsvSource({
        "04 70, 16 MB",
        "04 88, 128 MB",
        "04 a8, 2048 MB",
        "04 69, 9 MB",
        "04 ff, 3932160 MB",
        "a4 00 00 00 01, 16 MB",
        "e4 ff ff ff ff ff ff ff ff, 8796093022207 MB"
    })
    void aWindowThatIsTooLargeIsNoDamage(String header, String window) {
        byte[] zstd = HexFormat.ofDelimiter(" ").parseHex("28 b5 2f fd " + header);

        assertThatThrownBy(() -> read(joined(zstd, new byte[100]), 100))
                .isInstanceOf(IOException.class)
                .hasMessage("the window of the zstd file is " + window
                        + "; at most 8 MB are allowed: compress it without --long or --ultra");
    }

    @Test
    void noHeaderOfZstdIsAFault() {
        Random random = new Random(8878);
        for (int i = 0; i < 2_000; i++) {
            byte[] zstd = new byte[40];
            random.nextBytes(zstd);
            System.arraycopy(new byte[] {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd}, 0, zstd, 0, 4);
            assertThatThrownBy(() -> read(zstd, 100))
                    .as(HexFormat.of().formatHex(zstd))
                    .isInstanceOf(IOException.class);
        }
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    @Test
    void aKeyIsSeenOnce() {
        SeenKeys seen = new SeenKeys();

        assertThat(IntStream.range(0, 5_000).allMatch(n -> seen.add("report-" + n)))
                .isTrue();
        assertThat(IntStream.range(0, 5_000).noneMatch(n -> seen.add("report-" + n)))
                .isTrue();
        assertThat(seen.add("report-5000")).isTrue();
    }

    @Test
    void ofMoreKeysThanAreRememberedTheFirstAreKnown() {
        SeenKeys seen = new SeenKeys(3_000);
        IntStream.range(0, 5_000).forEach(n -> seen.add("report-" + n));

        assertThat(IntStream.range(0, 3_000).noneMatch(n -> seen.add("report-" + n)))
                .isTrue();
        assertThat(seen.add("report-4000")).isTrue();
    }
}
