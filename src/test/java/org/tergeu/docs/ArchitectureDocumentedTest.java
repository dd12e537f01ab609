package org.tergeu.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/architecture.md shows the folders as they are. */
class ArchitectureDocumentedTest {

    private static final String ROOT = "org.tergeu";
    private static final Pattern PICTURE = Pattern.compile("(?s)```text\n(.*?)```");
    private static final Pattern CLASS = Pattern.compile("`((?:[a-z]+\\.)+[A-Z]\\w+)`");

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void eachPackageIsInThePictureOnce() throws IOException {
        assertThat(lines().stream().flatMap(line -> packages(line).stream()))
                .containsExactlyInAnyOrderElementsOf(
                        MAIN.stream().map(ArchitectureDocumentedTest::inside).collect(Collectors.toSet()));
    }

    @Test
    void classesReferOnlyToPackagesFurtherDown() throws IOException {
        assertThat(upwards(lines(), MAIN)).isEmpty();
    }

    @Test
    void aPictureTheOtherWayRoundWouldBeFound() throws IOException {
        List<String> lines = new ArrayList<>(lines());
        Collections.reverse(lines);

        assertThat(upwards(lines, MAIN)).anyMatch(found -> found.startsWith("graphql.transport -> graphql.execution"));
    }

    @Test
    void eachClassOfTheWalksIsThere() throws IOException {
        List<String> named =
                CLASS.matcher(text()).results().map(found -> found.group(1)).toList();

        assertThat(named).hasSizeGreaterThan(30);
        assertThat(absent(text())).isEmpty();
    }

    /** In a step, each class uses another one of the step, or is used by one. */
    @Test
    void eachStepIsOfClassesThatUseEachOther() throws IOException {
        assertThat(steps().flatMap(ArchitectureDocumentedTest::apart)).isEmpty();
    }

    @Test
    void aStepOfClassesThatDoNotUseEachOtherIsFound() {
        assertThat(apart(List.of("graphql.transport.GraphQlRoute", "graphql.transport.GraphQlHandler")))
                .isEmpty();
        assertThat(apart(List.of("graphql.transport.GraphQlRoute", "seizure.SeizureReader")))
                .hasSize(2);
    }

    @Test
    void aClassThatIsNotThereIsFound() {
        assertThat(absent("`seizure.SeizureReader` and `seizure.SeizureWriter`"))
                .containsExactly("seizure.SeizureWriter");
    }

    private static List<String> absent(String text) {
        return CLASS.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !MAIN.contain(ROOT + "." + name))
                .toList();
    }

    private static Stream<List<String>> steps() throws IOException {
        return Arrays.stream(text().split("(?m)^(?=\\d+\\. )"))
                .skip(1)
                .map(step -> CLASS.matcher(step)
                        .results()
                        .map(found -> found.group(1))
                        .distinct()
                        .toList());
    }

    private static Stream<String> apart(List<String> step) {
        return step.stream()
                .filter(name -> step.size() > 1
                        && step.stream().noneMatch(other -> !other.equals(name) && areConnected(other, name)))
                .map(name -> name + " of " + step);
    }

    private static boolean areConnected(String one, String other) {
        return uses(one, other) || uses(other, one);
    }

    private static boolean uses(String one, String other) {
        return MAIN.get(ROOT + "." + one).getDirectDependenciesFromSelf().stream()
                .anyMatch(use -> use.getTargetClass().getName().equals(ROOT + "." + other));
    }

    private static Set<String> upwards(List<String> lines, JavaClasses classes) {
        Map<String, Integer> line = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            for (String name : packages(lines.get(i))) {
                line.put(name, i);
            }
        }
        return classes.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> use.getTargetClass().getName().startsWith(ROOT + "."))
                .filter(use -> isUpwards(use, line))
                .map(use -> inside(use.getOriginClass()) + " -> " + inside(use.getTargetClass()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isUpwards(Dependency use, Map<String, Integer> line) {
        String from = inside(use.getOriginClass());
        String to = inside(use.getTargetClass());
        return !from.equals(to) && line.get(to) <= line.get(from);
    }

    /** The package, without the root where it is below that. */
    private static String inside(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(ROOT) ? ROOT : name.substring(ROOT.length() + 1);
    }

    private static List<String> packages(String line) {
        return List.of(line.substring(0, line.indexOf('|')).strip().split(" "));
    }

    private static List<String> lines() throws IOException {
        return PICTURE.matcher(text())
                .results()
                .map(found -> found.group(1))
                .flatMap(String::lines)
                .toList();
    }

    private static String text() throws IOException {
        return Files.readString(Path.of("docs/architecture.md"));
    }
}
