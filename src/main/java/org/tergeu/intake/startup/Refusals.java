package org.tergeu.intake.startup;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.tergeu.intake.document.InvalidReport;
import org.tergeu.intake.document.Problem;

/**
 * Files of a folder that are refused. What is wrong with one is logged once, and again when the file has changed or something else is wrong with
 * it, however often the folder is read.
 */
final class Refusals {

    private static final Logger LOG = Logger.getLogger(Refusals.class);

    private static final int ERRORS_SHOWN = 1000;

    private static final String NEVER_READ = "";

    /**
     * Why a file is refused.
     *
     * @param digest of its bytes
     * @param byItself whether it is refused whatever other files have
     */
    private record FileRefusal(String digest, String message, boolean byItself) {}

    private final Map<FolderFile, String> digests = new ConcurrentHashMap<>();
    private final Map<FolderFile, FileRefusal> refused = new ConcurrentHashMap<>();

    /** Forgets files that are there no more. */
    void keep(Set<FolderFile> files) {
        digests.keySet().retainAll(files);
        refused.keySet().retainAll(files);
    }

    /** A file has been read. */
    void read(FolderFile file, String digest) {
        digests.put(file, digest);
    }

    /** A file was accepted. */
    void remove(FolderFile file) {
        refused.remove(file);
    }

    /** Whether a file that was read was refused just so, and whatever other files have. */
    boolean isKnown(FolderFile file) {
        FileRefusal known = refused.get(file);
        return known != null && known.byItself && known.digest.equals(digest(file));
    }

    /** A file cannot be used, as it is or beside others. */
    void add(FolderFile file, UnusableFile reason) {
        add(file, ": " + reason.getMessage(), false);
    }

    /**
     * A file has no report that can be recorded.
     *
     * @param byItself whether that is so whatever other files have
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

    /** A file can have very many errors: nobody reads millions of letters in a log. */
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
