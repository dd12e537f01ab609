package org.tergeu.exchange.transport;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tergeu.testsupport.Ask;

/** What an import leaves behind. */
final class Imported {

    private Imported() {}

    /** An organization with its names and parents, as JSON. */
    static String organization(String key) {
        return Ask.data(
                        "query ($key: String!) { organization(key: $key) { key name country parents { organization { key } from } names { name } } }",
                        Map.of("key", key))
                .at("organization")
                .toString();
    }

    /** The files of uploads that are still there. Folders of other users cannot be read. */
    static List<Path> uploads() throws IOException {
        List<Path> uploads = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(
                Path.of(System.getProperty("java.io.tmpdir")),
                file -> file.getFileName().toString().startsWith("tergeu-imports-") && Files.isReadable(file))) {
            for (Path folder : folders) {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.upload")) {
                    files.forEach(uploads::add);
                }
            }
        }
        return uploads;
    }
}
