package org.tergeu.exchange.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadFolderTest {

    @TempDir
    Path temporary;

    private Path folder(String name, String... files) throws IOException {
        Path folder = Files.createDirectory(temporary.resolve(name));
        for (String file : files) {
            Files.writeString(folder.resolve(file), "{}");
        }
        return folder;
    }

    /** As after kill -9: the lock is nobody's any more. Whoever has just begun has none yet. */
    @Test
    void whatAServerHasLeftIsRemovedAtTheNextStart() throws IOException {
        Path left = folder("tergeu-imports-1", "lock", "a.upload", "b.upload");
        Path begun = folder("tergeu-imports-2");
        Path other = folder("somebody", "lock", "c.upload");

        UploadFolder.removeLeft(temporary);

        assertThat(left).doesNotExist();
        assertThat(begun).exists();
        assertThat(other.resolve("c.upload")).exists();
    }

    @Test
    void whatAServerIsUsingStays() throws IOException {
        UploadFolder folder = new UploadFolder();
        Path file = folder.file();

        UploadFolder.removeLeft(file.getParent().getParent());

        assertThat(file).exists();
        assertThat(folder.file().getParent()).isEqualTo(file.getParent());
        folder.stop(null);
        assertThat(file.getParent()).doesNotExist();
    }
}
