package org.tergeu.intake.startup;

import io.smallrye.graphql.api.Nullable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.logging.Logger;
import org.tergeu.dataset.FolderProgress;
import org.tergeu.intake.Incoming;
import org.tergeu.intake.Reception;
import org.tergeu.intake.ReportIntake;
import org.tergeu.intake.document.InvalidReport;

/**
 * One reading of a folder of report files. Files go in by name; one that uses what nothing has defined yet waits until no other file is left, and
 * then goes in after those that define it.
 */
final class FolderReading {

    private static final Logger LOG = Logger.getLogger(FolderReading.class);

    private final ReportIntake intake;
    private final FolderProgress progress;
    private final Path folder;
    private final long mostBytes;
    private final Map<String, FolderFile> owners = new HashMap<>();
    private final Map<FolderFile, Waiting> waiting = new TreeMap<>();
    private volatile boolean stopped;

    /** @param mostBytes how long a file may be */
    FolderReading(ReportIntake intake, FolderProgress progress, Path folder, long mostBytes) {
        this.intake = intake;
        this.progress = progress;
        this.folder = folder;
        this.mostBytes = mostBytes;
    }

    private record Read(FolderFile file, Incoming report) {}

    /** Ends the reading after the reports that are being recorded. */
    void stop() {
        stopped = true;
    }

    /** Reads all files; returns early when it is stopped. */
    void run() throws Throwable {
        List<FolderFile> files = files();
        progress.begin(files.size());
        submit(files);
        int before = Integer.MAX_VALUE;
        while (!stopped && !waiting.isEmpty() && waiting.size() < before) {
            before = waiting.size();
            List<FolderFile> again = Waiting.byNeed(waiting.values());
            waiting.clear();
            submit(again);
        }
        if (!stopped) {
            waiting.forEach((file, still) -> refuse(file, still.refusal().reason()));
            progress.end();
        }
    }

    private List<FolderFile> files() {
        try {
            return FolderFile.in(folder);
        } catch (IOException e) {
            LOG.errorf(
                    "The folder of reports %s cannot be listed (%s); nothing of it is loaded", folder, e.getMessage());
            return List.of();
        }
    }

    private void submit(List<FolderFile> files) throws Throwable {
        for (FolderFile file : files) {
            if (stopped) {
                return;
            }
            Read read = read(file);
            if (read != null) {
                submit(read);
            }
        }
    }

    /** The report of a file; null when it has none that may go in, which is logged. */
    private @Nullable Read read(FolderFile file) {
        try {
            Incoming report = Incoming.read(FileText.decode(FileText.bytes(file.path(), mostBytes)));
            FolderFile owner = report.key() == null ? null : owners.putIfAbsent(report.key(), file);
            if (owner == null || owner.equals(file)) {
                return new Read(file, report);
            }
            throw new UnusableFile("its report.key '" + report.key() + "' is that of " + owner.name()
                    + ", which counts; give it a key of its own, or put what it says into that file");
        } catch (UnusableFile unusable) {
            LOG.errorf("%s was not loaded: %s", file.name(), unusable.getMessage());
            progress.refused();
        } catch (InvalidReport invalid) {
            refuse(file, invalid);
        }
        return null;
    }

    private void submit(Read read) throws Throwable {
        List<Reception> received = Await.result(() -> intake.submitAll(List.of(read.report)));
        settle(read, received.get(0));
    }

    private void settle(Read read, Reception reception) {
        if (reception instanceof Reception.Accepted) {
            progress.accepted();
        } else if (reception instanceof Reception.Failed failed) {
            LOG.errorf("%s was not loaded because of a fault; the log has it under %s", read.file.name(), failed.id());
            progress.refused();
        } else if (reception instanceof Reception.Refused refused) {
            if (refused.needs().isEmpty()) {
                refuse(read.file, refused.reason());
            } else {
                waiting.put(read.file, new Waiting(read.file, refused, read.report.defined()));
            }
        }
    }

    private void refuse(FolderFile file, InvalidReport reason) {
        LOG.errorf("%s was not loaded; nothing of it was recorded:%n%s", file.name(), reason.getMessage());
        progress.refused();
    }
}
