package org.tergeu.intake.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tergeu.dataset.FolderProgress;

/** An operator sees that a folder is being read even while one file takes long. */
class PaceTest {

    private final BlockingQueue<String> log = new LinkedBlockingQueue<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            log.add(new PatternFormatter("%s").format(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        Logger.getLogger(Pace.class.getName()).addHandler(listener);
    }

    @AfterEach
    void leave() {
        Logger.getLogger(Pace.class.getName()).removeHandler(listener);
    }

    private String line() throws InterruptedException {
        return log.poll(1, TimeUnit.MINUTES);
    }

    @Test
    void linesGoOnWhileNoFileIsDone() throws InterruptedException {
        FolderProgress progress = new FolderProgress();
        progress.begin(3);
        try (Pace pace = new Pace(Path.of("reports"), progress, Duration.ofMillis(20), false)) {
            assertThat(line()).isEqualTo("Reading 3 files of reports");
            progress.accepted();
            progress.recording(2);
            for (int lines = 0; lines < 3; lines++) {
                assertThat(line()).startsWith("Reading reports: ");
            }
            assertThat(line()).startsWith("Reading reports: 1 of 3 files, 0 refused, 2 being recorded, ");
            progress.accepted();
            progress.refused();
            progress.end();
        }
        assertThat(log.stream().reduce((before, last) -> last).orElseThrow())
                .startsWith("reports was read: 3 files, 1 refused, ");
    }
}
