package org.tergeu.intake.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Report files as editors and exports write them. */
class FileTextTest {

    private static final long MOST = 100;

    @TempDir
    Path folder;

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("report.yaml"), bytes);
    }

    private String read(Path file) throws UnusableFile {
        return FileText.decode(FileText.bytes(file, MOST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void isReadByItsByteOrderMark(String charset) throws Exception {
        assertThat(read(file("\uFEFFtitle: Жамбыл".getBytes(Charset.forName(charset)))))
                .isEqualTo("title: Жамбыл");
    }

    @Test
    void isUtf8WithoutOne() throws Exception {
        assertThat(read(file("title: Жамбыл".getBytes(StandardCharsets.UTF_8)))).isEqualTo("title: Жамбыл");
    }

    @Test
    void isRefusedInAnotherEncodingWithTheLineAndWhatToDo() throws Exception {
        Path file = file("report:\n  title: Жамбыл".getBytes(Charset.forName("windows-1251")));

        assertThatThrownBy(() -> read(file))
                .isInstanceOf(UnusableFile.class)
                .hasMessage("it is not valid UTF-8: byte c6 in line 2 cannot be read;"
                        + " save it as UTF-8, or as UTF-16 with a byte order mark");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE"})
    void isRefusedAsUtf16WithoutAByteOrderMark(String charset) throws Exception {
        Path file = file("report:\n  title: A".getBytes(Charset.forName(charset)));

        assertThatThrownBy(() -> read(file))
                .isInstanceOf(UnusableFile.class)
                .hasMessage("it has bytes that are zero, the first in line 1, as UTF-16 without a byte order mark has;"
                        + " save it as UTF-8, or as UTF-16 with a byte order mark");
    }

    @Test
    void isRefusedWhenItIsNothingButZeros() throws Exception {
        assertThatThrownBy(() -> read(file(new byte[100]))).hasMessageContaining("save it as UTF-8");
    }

    @Test
    void isRefusedWhenItIsCutOffWithinALetter() throws Exception {
        byte[] whole = "title: Ж".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> read(file(java.util.Arrays.copyOf(whole, whole.length - 1))))
                .hasMessageStartingWith("it is not valid UTF-8: byte d0 in line 1");
    }

    @Test
    void isRefusedWhenItIsEmpty() throws Exception {
        assertThatThrownBy(() -> read(file(new byte[0]))).hasMessage("it is empty; allowed: one YAML or JSON document");
    }

    @Test
    void isRefusedBeyondTheLimit() throws Exception {
        assertThatThrownBy(() -> read(file(new byte[101])))
                .hasMessage(
                        "it has 101 bytes; at most 100 are allowed (tergeu.reports.file-size): split it into several"
                                + " reports");
    }

    @Test
    void isRefusedWhenItIsAFolder() throws Exception {
        Path below = Files.createDirectory(folder.resolve("folder.yaml"));

        assertThatThrownBy(() -> read(below))
                .hasMessage("it is a folder; put report files into the reports folder itself, not below it");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void isRefusedWhenItIsALinkToNothing() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), Path.of("gone.yaml"));

        assertThatThrownBy(() -> read(link))
                .hasMessage("it is a link to 'gone.yaml', which cannot be found; correct or remove the link");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void isRefusedWhenItIsALinkToItself() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("loop.yaml"), Path.of("loop.yaml"));

        assertThatThrownBy(() -> read(link)).hasMessageContaining("cannot be found");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void isNotWaitedForWhenItIsAPipe() throws Exception {
        Path pipe = folder.resolve("pipe.yaml");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        assertThatThrownBy(() -> read(pipe)).hasMessageContaining("it is not a regular file");
    }
}
