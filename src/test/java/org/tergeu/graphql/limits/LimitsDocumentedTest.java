package org.tergeu.graphql.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/limits.md has every limit with its default, and no other. */
class LimitsDocumentedTest {

    private static final String PREFIX = "tergeu.limits.";
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[^|]+) \\| ([^|]+) \\| [^|]+ \\|$");

    @Test
    void everyLimitStandsThereWithItsDefault() throws IOException {
        assertThat(documented()).isEqualTo(set());
    }

    private static Map<String, String> documented() throws IOException {
        Map<String, String> limits = new TreeMap<>();
        ROW.matcher(Files.readString(Path.of("docs/limits.md"))).results().forEach(row -> {
            // One row can be about two.
            String[] names = row.group(1).replace("`", "").split(", ");
            String[] defaults = row.group(2).split(", ");
            for (int i = 0; i < names.length; i++) {
                limits.put(names[i], defaults[i]);
            }
        });
        return limits;
    }

    static Map<String, String> set() throws IOException {
        Properties settings = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            settings.load(in);
        }
        Map<String, String> limits = new TreeMap<>();
        Stream.of(settings.stringPropertyNames().toArray(String[]::new))
                .filter(name -> name.startsWith(PREFIX))
                .forEach(name -> limits.put(name.substring(PREFIX.length()), settings.getProperty(name)));
        return limits;
    }
}
