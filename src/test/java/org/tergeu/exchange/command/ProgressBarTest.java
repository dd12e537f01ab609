package org.tergeu.exchange.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.tergeu.exchange.bringing.Counts;

class ProgressBarTest {

    private static String written(boolean isTerminal) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProgressBar bar = new ProgressBar(new PrintStream(out, true, StandardCharsets.UTF_8), isTerminal, 100);
        bar.end(new Counts(), 100);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void showsHowFarItIsAndHowLongItTakes() {
        assertThat(ProgressBar.text(new Counts(), 25, 100, 600))
                .isEqualTo("[######------------------]  25 %  0 lines, 0 refused, 0 a second, about 30:00 left");
        assertThat(ProgressBar.text(new Counts(), 100, 100, 7_322))
                .endsWith("100 %  0 lines, 0 refused, 0 a second, in 2:02:02");
        assertThat(ProgressBar.text(new Counts(), 0, 0, 0)).contains("100 %");
    }

    @Test
    void drawsOverItselfOnATerminalAlone() {
        assertThat(written(true)).startsWith("\r[");
        assertThat(written(false)).startsWith("[").endsWith("\n");
    }
}
