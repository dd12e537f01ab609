package org.tergeu.exchange.transport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.logging.Logger;
import org.tergeu.platform.sharing.SharedBytes;
import org.tergeu.platform.sharing.SharedBytes.Fit;

/** The file of an upload. Its bytes count among those of all uploads, and of its client's, until it is deleted. */
final class UploadFile {

    private static final Logger LOG = Logger.getLogger(UploadFile.class);

    /** So many bytes an upload counts at least, so that few are under way at once, each of which holds a file open. */
    private static final long LEAST = 16L << 20;

    private final SharedBytes all;
    private final String client;
    private final Path path;
    private long counted = LEAST;

    private UploadFile(SharedBytes all, String client, Path path) {
        this.all = all;
        this.client = client;
        this.path = path;
    }

    /** The disk has no room left for an upload, or for the rest of one. */
    static final class NoUploadRoom extends Exception {

        private static final long serialVersionUID = 1L;

        private final boolean isOfOneClient;

        private NoUploadRoom(boolean isOfOneClient) {
            super(null, null, false, false);
            this.isOfOneClient = isOfOneClient;
        }

        /** Whether the client holds as much as it may; otherwise all clients together do. */
        boolean isOfOneClient() {
            return isOfOneClient;
        }
    }

    /**
     * A new file.
     *
     * @param all the bytes of all uploads
     * @throws NoUploadRoom when there is no room for one more
     */
    static UploadFile in(UploadFolder folder, SharedBytes all, String client) throws NoUploadRoom, IOException {
        check(all.take(client, LEAST, 0));
        try {
            return new UploadFile(all, client, folder.file());
        } catch (IOException | RuntimeException unwritable) {
            all.giveBack(client, LEAST);
            throw unwritable;
        }
    }

    private static void check(Fit fit) throws NoUploadRoom {
        if (fit != Fit.FITS) {
            throw new NoUploadRoom(fit == Fit.BEYOND_SHARE);
        }
    }

    /**
     * Counts what is about to be written.
     *
     * @param bytes the length of the file with it
     * @throws NoUploadRoom when there is no room for it
     */
    void grow(long bytes) throws NoUploadRoom {
        long beyond = bytes - counted;
        if (beyond > 0) {
            check(all.take(client, beyond, counted));
            counted = bytes;
        }
    }

    Path path() {
        return path;
    }

    /** Removes the file. */
    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            LOG.warnf("%s could not be deleted (%s)", path, e.getMessage());
        }
        all.giveBack(client, counted);
        counted = 0;
    }
}
