package org.tergeu.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.ConfigMapping;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tergeu.graphql.limits.Limits;

/**
 * docs/settings.md is made of the settings as the start checks them: {@code -Dtergeu.docs.write=true} writes it.
 */
class SettingsDocumentedTest {

    private static final Path DOCUMENT = Path.of("docs/settings.md");
    private static final String HEAD = "| setting | environment variable | type | allowed | default | meaning |\n"
            + "| --- | --- | --- | --- | --- | --- |\n";

    @Test
    void theTableHasEverySettingAsItIsChecked() throws IOException {
        String written = Files.readString(DOCUMENT);
        String before = written.substring(0, written.indexOf(HEAD));
        String due = before + HEAD + table();
        if (Boolean.getBoolean("tergeu.docs.write")) {
            Files.writeString(DOCUMENT, due);
        }

        assertThat(Files.readString(DOCUMENT)).isEqualTo(due);
    }

    /** A limit that a class reads and no operator can find is none. */
    @Test
    void everyTypedLimitIsASetting() {
        ConfigMapping mapping = Limits.class.getAnnotation(ConfigMapping.class);

        assertThat(names(mapping.prefix(), Limits.class))
                .isNotEmpty()
                .isSubsetOf(Settings.ALL.stream().map(Setting::name).toList());
    }

    private static java.util.List<String> names(String prefix, Class<?> typed) {
        return Arrays.stream(typed.getDeclaredMethods())
                .flatMap(method -> method.getReturnType().isInterface()
                        ? names(prefix + "." + name(method), method.getReturnType()).stream()
                        : Stream.of(prefix + "." + name(method)))
                .toList();
    }

    private static String name(Method method) {
        return method.getName().replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }

    private static String table() throws IOException {
        Properties defaults = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            defaults.load(in);
        }
        return Settings.ALL.stream().map(setting -> row(setting, defaults)).collect(Collectors.joining());
    }

    private static String row(Setting setting, Properties defaults) {
        String value = defaults.getProperty(setting.name());
        return "| `" + setting.name() + "` | `" + setting.variable() + "` | "
                + setting.kind().type() + " | "
                + setting.kind().allowed() + " | " + (value == null ? "" : "`" + value + "`") + " | "
                + setting.meaning() + " |\n";
    }
}
