package org.tergeu.exchange.transport;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.graphql.api.Nullable;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jboss.logging.Logger;

/**
 * The folder of this server's uploads, among the temporary files. The server holds a lock in it as long as it lives, however it ends: the next start, of
 * whichever server, removes folders that nobody holds.
 */
@Singleton
class UploadFolder {

    private static final Logger LOG = Logger.getLogger(UploadFolder.class);
    private static final String PREFIX = "tergeu-imports-";
    private static final String LOCK = "lock";

    private @Nullable Path folder;
    private @Nullable FileChannel lock;

    void start(@Observes StartupEvent event) {
        removeLeft(Path.of(System.getProperty("java.io.tmpdir")));
    }

    void stop(@Observes ShutdownEvent event) {
        synchronized (this) {
            if (folder != null) {
                remove(folder);
                close(lock);
                folder = null;
            }
        }
    }

    /** A new file for an upload. */
    synchronized Path file() throws IOException {
        while (folder == null || !Files.exists(folder.resolve(LOCK))) {
            close(lock);
            Path made = Files.createTempDirectory(PREFIX);
            lock = FileChannel.open(made.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            lock.lock();
            // Another start can have taken it for left in between, and then it is gone.
            folder = made;
        }
        return Files.createTempFile(folder, "", ".upload");
    }

    /** Removes what servers have left that live no more. */
    static void removeLeft(Path temporary) {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (Path each : folders) {
                if (isLeft(each)) {
                    remove(each);
                    LOG.infof("removed leftover uploads of a server in %s", each);
                }
            }
        } catch (IOException unreadable) {
            LOG.warnf("could not list leftover uploads in %s (%s)", temporary, unreadable.getMessage());
        }
    }

    /** One without a lock is about to get it. */
    private static boolean isLeft(Path folder) {
        try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
                FileLock free = channel.tryLock()) {
            return free != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        } catch (NoSuchFileException notYet) {
            return false;
        } catch (IOException another) {
            LOG.debugf(another, "%s is not this user's", folder);
            return false;
        }
    }

    private static void remove(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            LOG.warnf("%s could not be removed (%s)", folder, e.getMessage());
        }
    }

    private static void close(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            LOG.warnf("the lock of uploads could not be released (%s)", e.getMessage());
        }
    }
}
