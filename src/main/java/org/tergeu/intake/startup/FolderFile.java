package org.tergeu.intake.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tergeu.text.Quotation;

/**
 * An entry of the folder whose name is that of a report file.
 *
 * @param path its path
 */
record FolderFile(Path path) implements Comparable<FolderFile> {

    private static final Pattern REPORT = Pattern.compile("(?i).*\\.(ya?ml|json)", Pattern.DOTALL);

    /** All report files of a folder, in the order of their names. */
    static List<FolderFile> in(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(FolderFile::new)
                    .filter(file ->
                            REPORT.matcher(file.path.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }

    /** Its name for the log, with codes for characters that nobody sees, break a line or turn the direction of writing. */
    String name() {
        return Quotation.visible(path.getFileName().toString());
    }

    @Override
    public int compareTo(FolderFile other) {
        return path.compareTo(other.path);
    }
}
