package org.tergeu.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import io.smallrye.graphql.api.Nullable;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * docs/settings.md is made of the settings as the start checks them: {@code -Dtergeu.docs.write=true} writes it.
 */
class SettingsDocumentedTest {

    private static final Path DOCUMENT = Path.of("docs/settings.md");
    private static final Pattern ADVISED =
            Pattern.compile("\\bQUARKUS_[A-Z0-9_]*[A-Z0-9]|\\bquarkus(?:\\.[a-z0-9]+(?:-[a-z0-9]+)*)+");

    /** Of former versions, of the build, of the address of Quarkus's pages, and as they stand for a family. */
    private static final Pattern OTHERS = Pattern.compile("QUARKUS_FLYWAY_IGNORE_FUTURE_MIGRATIONS"
            + "|quarkus\\.(?:io|profile|native\\.container-build|log\\.category|http\\.proxy\\.allow-forwarded)");

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

    /** A setting that a class reads and no operator can find is none; one that two mappings have can come to mean two things. */
    @Test
    void everySettingOfOursIsInOneMapping() {
        List<String> mapped = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.tergeu").stream()
                        .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                        .map(JavaClass::reflect)
                        .flatMap(mapping ->
                                names(mapping.getAnnotation(ConfigMapping.class).prefix(), mapping))
                        .toList();

        assertThat(mapped)
                .containsExactlyInAnyOrderElementsOf(Settings.ALL.stream()
                        .map(Setting::name)
                        .filter(name -> name.startsWith("tergeu."))
                        .toList());
    }

    /** What a page or a manifest has operators set is in the table, and so checked. */
    @Test
    void whatOperatorsAreAdvisedToSetIsASetting() throws IOException {
        Set<String> known = Settings.ALL.stream()
                .flatMap(setting -> Stream.of(setting.name(), setting.variable()))
                .collect(Collectors.toSet());
        List<String> unknown = new ArrayList<>();
        for (Path advice : advices()) {
            ADVISED.matcher(Files.readString(advice))
                    .results()
                    .map(MatchResult::group)
                    .filter(name ->
                            !known.contains(name) && !OTHERS.matcher(name).matches())
                    .map(name -> advice + ": " + name)
                    .forEach(unknown::add);
        }

        assertThat(unknown).isEmpty();
    }

    private static List<Path> advices() throws IOException {
        List<Path> advices = new ArrayList<>(List.of(Path.of("README.md")));
        for (String folder : List.of("docs", "ops")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(file -> file.toString().matches(".*\\.(md|yaml|env|conf)"))
                        .filter(file -> !file.startsWith("docs/adr"))
                        .forEach(advices::add);
            }
        }
        return advices;
    }

    private static Stream<String> names(String prefix, Class<?> typed) {
        return Arrays.stream(typed.getDeclaredMethods()).flatMap(method -> {
            String name = method.isAnnotationPresent(WithParentName.class) ? prefix : prefix + "." + name(method);
            Class<?> type = method.getReturnType();
            return type.isInterface() && type.isMemberClass() ? names(name, type) : Stream.of(name);
        });
    }

    private static String name(Method method) {
        return method.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String table() throws IOException {
        Properties defaults = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            defaults.load(in);
        }
        return Settings.ALL.stream().map(setting -> row(setting, defaults)).collect(Collectors.joining());
    }

    /** The meaning of an address of a database says what is used without it. */
    private static @Nullable String ofQuarkus(Setting setting) {
        return setting.name().endsWith(".url") ? null : Settings.WITHOUT.get(setting.name());
    }

    private static String row(Setting setting, Properties defaults) {
        String value = defaults.getProperty(setting.name(), ofQuarkus(setting));
        return "| `" + setting.name() + "` | `" + setting.variable() + "` | "
                + setting.kind().type() + " | "
                + setting.kind().allowed() + " | " + (value == null ? "" : "`" + value + "`") + " | "
                + setting.meaning() + " |\n";
    }
}
