package org.tergeu.bench.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A small disk of memory, which can be filled. Only root can make one, and not in every container.
 *
 * @param folder where it is
 */
record Disk(Path folder) {

    private static final String SIZE = "size=1g,mode=0700";
    private static final int PIECE = 1 << 16;

    /** @return whether there is one now */
    boolean mount() throws IOException, InterruptedException {
        return run("mount", "-t", "tmpfs", "-o", SIZE, "tmpfs", folder.toString()) == 0;
    }

    /** Takes it away, if it is there. */
    void unmount() throws IOException, InterruptedException {
        run("umount", "-l", folder.toString());
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private Path filler() {
        return folder.resolve("filler");
    }

    /** Takes all that is left of it. */
    void fill() {
        try (OutputStream filler = Files.newOutputStream(filler())) {
            while (true) {
                filler.write(new byte[PIECE]);
            }
        } catch (IOException full) {
            // As is wanted.
        }
    }

    /** Gives that back. */
    void empty() throws IOException {
        Files.deleteIfExists(filler());
    }
}
