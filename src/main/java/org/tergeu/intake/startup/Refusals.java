package org.tergeu.intake.startup;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.tergeu.intake.document.InvalidReport;
import org.tergeu.intake.document.Problem;

/**
 * The refused files of a folder. Each problem is logged once, and again when the file or its problem has changed, however often the folder is read.
 */
final class Refusals {

    private static final Logger LOG = Logger.getLogger(Refusals.class);

    private static final int ERRORS_SHOWN = 1000;

    private static final String NEVER_READ = "";

    /**
     * The refusal of a file.
     *
     * @param digest the digest of its bytes
     * @param byItself whether it is refused whatever other files contain
     */
    private record FileRefusal(String digest, String message, boolean byItself) {}

    private final Map<FolderFile, String> digests = new ConcurrentHashMap<>();
    private final Map<FolderFile, FileRefusal> refused = new ConcurrentHashMap<>();

    /** Forgets files that are gone. */
    void keep(Set<FolderFile> files) {
        digests.keySet().retainAll(files);
        refused.keySet().retainAll(files);
    }

    /** Takes the digest of a file that was read. */
    void read(FolderFile file, String digest) {
        digests.put(file, digest);
    }

    /** A file was accepted. */
    void remove(FolderFile file) {
        refused.remove(file);
    }

    /** Whether a file was refused in its present form, whatever other files contain. */
    boolean isKnown(FolderFile file) {
        FileRefusal known = refused.get(file);
        return known != null && known.byItself && known.digest.equals(digest(file));
    }

    /** Takes the refusal of a file that cannot be used, by itself or beside others. */
    void add(FolderFile file, UnusableFile reason) {
        add(file, ": " + reason.getMessage(), false);
    }

    /**
     * Takes the refusal of a report.
     *
     * @param byItself whether it is refused whatever other files contain
     */
    void add(FolderFile file, InvalidReport reason, boolean byItself) {
        add(file, "; nothing of it was recorded:%n".formatted() + shown(reason), byItself);
    }

    private void add(FolderFile file, String message, boolean byItself) {
        FileRefusal refusal = new FileRefusal(digest(file), message, byItself);
        FileRefusal before = refused.put(file, refusal);
        if (!refusal.equals(before)) {
            LOG.errorf("%s was not loaded%s", file.name(), message);
        }
    }

    private String digest(FolderFile file) {
        return digests.getOrDefault(file, NEVER_READ);
    }

    /** The errors of a file, shortened: a file can have very many. */
    private static String shown(InvalidReport reason) {
        int left = reason.problems().size() - ERRORS_SHOWN;
        return left <= 0
                ? reason.getMessage()
                : reason.problems().stream()
                        .limit(ERRORS_SHOWN)
                        .map(Problem::toString)
                        .collect(Collectors.joining("\n", "", "\n%d more errors are left out".formatted(left)));
    }
}
