package org.tergeu.exchange.command;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.tergeu.exchange.bringing.Counts;
import org.tergeu.exchange.bringing.ImportResult;
import org.tergeu.exchange.bringing.ImportSettings;
import org.tergeu.exchange.bringing.ImportText;
import org.tergeu.exchange.bringing.Imports;
import org.tergeu.exchange.bringing.Imports.ImportJob;
import org.tergeu.exchange.bringing.Line;
import org.tergeu.exchange.bringing.LineFault;
import org.tergeu.exchange.bringing.LineLimits;
import org.tergeu.exchange.bringing.Watcher;
import org.tergeu.exchange.command.ImportArguments.Unusable;
import org.tergeu.intake.startup.ReportSettings;
import org.tergeu.platform.migration.CommandStart;

/**
 * Imports files into the configured database and ends: with 0 when every line went in, with 1 when some were refused or it ended early, and with 2 when
 * nothing was begun. What was refused goes to standard output, one JSON object a line, as over HTTP; progress goes to standard error.
 */
@Dependent
@Unremovable
public class ImportCommand implements QuarkusApplication {

    private static final int WHOLE = 0;
    private static final int NOT_WHOLE = 1;
    private static final int NOT_BEGUN = 2;

    /** Standard output is for what was refused, and folders are read by the service. */
    private static final Map<String, String> SETTINGS =
            Map.of("quarkus.log.console.stderr", "true", "tergeu.reports.folder", "");

    private final Imports imports;
    private final LineLimits limits;

    ImportCommand(Imports imports, ReportSettings reports, ImportSettings settings) {
        this.imports = imports;
        this.limits =
                new LineLimits(Math.toIntExact(reports.fileSize().asLongValue()), Integer.MAX_VALUE, settings.lines());
    }

    /** Whether the program was started to import, not as the service. */
    public static boolean isAsked(String... arguments) {
        return arguments.length > 0 && ImportArguments.COMMAND.equals(arguments[0]);
    }

    /** Starts what it takes to import, which does not listen, unless the arguments cannot be used. */
    public static void start(String... arguments) {
        try {
            ImportArguments.of(arguments);
        } catch (Unusable wrong) {
            System.err.println(wrong.getMessage());
            System.exit(NOT_BEGUN);
        }
        CommandStart.run(ImportCommand.class, SETTINGS, arguments);
    }

    /** Called once the start has migrated. */
    @Override
    public int run(String... arguments) throws Exception {
        ImportArguments asked = ImportArguments.of(arguments);
        int code = WHOLE;
        for (Path file : asked.files()) {
            if (!run(file, asked)) {
                code = NOT_WHOLE;
            }
        }
        return code;
    }

    /** Since Java 22 there is a console where there is no terminal, unless the JDK's own is asked for, before it is asked for the first time. */
    @SuppressWarnings("SystemConsoleNull") // Of the JDK's own console it is right.
    private static boolean hasTerminal() {
        System.setProperty("jdk.console", "java.base");
        return System.console() != null;
    }

    private boolean run(Path file, ImportArguments asked) throws IOException {
        long size = Files.size(file);
        ProgressBar bar = new ProgressBar(System.err, hasTerminal(), size);
        ImportResult result = imports.run(
                new ImportJob(file, asked.source(), limits, null, asked.preview(), asked.allOrNothing()),
                new ConsoleWatcher(bar));
        bar.end(result.counts(), result.ended() == null ? size : 0);
        System.out.println(ImportText.of(result));
        return result.isWhole();
    }

    private record ConsoleWatcher(ProgressBar bar) implements Watcher {

        @Override
        public void read(Line line) {
            ImportText.of(line).ifPresent(System.out::println);
        }

        @Override
        public void refused(LineFault fault) {
            System.out.println(ImportText.of(fault));
        }

        @Override
        public void progressed(Counts counts, long bytes) {
            bar.show(counts, bytes);
        }

        @Override
        public boolean isWanted() {
            return true;
        }
    }
}
