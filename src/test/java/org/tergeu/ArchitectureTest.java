package org.tergeu;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules of the house hold, and each of them can fail. */
class ArchitectureTest {

    private static final String ROOT = "org.tergeu";
    private static final String OFFENDERS = "org.tergeu.architecture.offenders";
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);
    private static final JavaClasses OFFENDING = new ClassFileImporter().importPackages(OFFENDERS);

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/architecture/offenders/"))
            .importPackages(ROOT);

    private static final Path BENCH = Path.of("bench/src");
    private static final Pattern DECLARED = Pattern.compile(
            "(?m)^ *(?:(?:public|protected|private|static|final|sealed|abstract) )*(?:class|record|interface|enum|@interface) (\\w+)");

    @Test
    void looksAtTheWholeHouse() {
        assertThat(HOUSE).hasSizeGreaterThan(900);
        assertThat(TESTS).hasSizeGreaterThan(400);
    }

    /** One name, one thing: of two classes of one name, a reader finds the wrong one. Those within another class count as well. */
    @Test
    void noTwoClassesHaveOneName() throws IOException {
        assertThat(twice(names(HOUSE))).isEmpty();
        assertThat(twice(names(TESTS))).isEmpty();
        assertThat(bench()).hasSizeGreaterThan(50);
        assertThat(twice(bench().stream())).isEmpty();
    }

    @Test
    void twoClassesOfOneNameAreFound() {
        assertThat(twice(names(OFFENDING))).containsExactly("House");
        assertThat(twice(declared("record Run() {}\npublic final class Load {\n    private record Run() {}\n}")))
                .containsExactly("Run");
    }

    private static Stream<String> names(JavaClasses classes) {
        return classes.stream()
                .filter(type -> !type.isAnonymousClass() && !type.isLocalClass())
                .filter(type -> !type.getModifiers().contains(JavaModifier.SYNTHETIC))
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.equals("package-info"));
    }

    private static List<String> bench() throws IOException {
        try (Stream<Path> files = Files.walk(BENCH)) {
            List<String> names = new ArrayList<>();
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                declared(Files.readString(file)).forEach(names::add);
            }
            return names;
        }
    }

    private static Stream<String> declared(String text) {
        return DECLARED.matcher(text).results().map(found -> found.group(1));
    }

    private static Set<String> twice(Stream<String> names) {
        Set<String> seen = new HashSet<>();
        return names.filter(name -> !seen.add(name)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A list that names what is no longer so permits what nobody has thought of. */
    @Test
    void eachExceptionIsStillNeeded() {
        assertThat(ArchitectureRule.INTERNALS.keySet())
                .allSatisfy(user -> assertThat(
                                dependencies(user).anyMatch(ArchitectureRule::isInternal) || opensMembers(user))
                        .as(user)
                        .isTrue());
        assertThat(ArchitectureRule.OPENERS.keySet())
                .allSatisfy(user -> assertThat(opensMembers(user)).as(user).isTrue());
        assertThat(ArchitectureRule.HELD_BY_CONTEXTS.keySet())
                .allSatisfy(holder -> assertThat(dependencies(holder).anyMatch(ArchitectureRule::isWayIntoScopes)
                                || types(holder)
                                        .flatMap(type -> type.getMethodCallsFromSelf().stream())
                                        .anyMatch(ArchitectureRule::isWayIntoContexts))
                        .as(holder)
                        .isTrue());
    }

    @Test
    void eachWayWithoutInternalsHasATest() {
        assertThat(TESTS.stream().map(JavaClass::getSimpleName).collect(Collectors.toSet()))
                .containsAll(ArchitectureRule.INTERNALS.values());
    }

    private static Stream<JavaClass> types(String name) {
        return HOUSE.stream().filter(type -> ArchitectureRule.isOrIsIn(type, ROOT + "." + name));
    }

    private static boolean opensMembers(String name) {
        return types(name).flatMap(type -> type.getAccessesFromSelf().stream()).anyMatch(ArchitectureRule::isOpening);
    }

    private static Stream<Dependency> dependencies(String name) {
        return types(name).flatMap(type -> type.getDirectDependenciesFromSelf().stream());
    }

    @ParameterizedTest
    @EnumSource(ArchitectureRule.class)
    void holds(ArchitectureRule rule) {
        assertThat(rule.in(ROOT).evaluate(HOUSE).getFailureReport().getDetails())
                .isEmpty();
    }

    /** What each rule finds among classes that break it, by a piece of each finding. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ROOMS_DO_NOT_REFER_TO_EACH_OTHER_IN_CIRCLES | Slice place
            PACKAGES_DO_NOT_REFER_TO_EACH_OTHER_IN_CIRCLES | Slice place.house
            ROOMS_REFER_ONLY_TO_ROOMS_BELOW             | place refers to report; outcome refers to seizure
            ENTITIES_STAY_IN_THEIR_ROOM                 | SeizureEntity; ReportEntity
            ONLY_READS_USES_THE_POOL                    | io.vertx.mutiny.sqlclient.Pool; io.vertx.sqlclient.Pool
            CONNECTIONS_LOG_THEIR_FAILURES              | BackDoor.connect
            WHAT_WRITES_ROWS_ANSWERS_NO_QUERIES         | PlaceRepository
            REPOSITORIES_ARE_PANACHES                   | SeizureRepository
            OPERATIONS_GO_THROUGH_THE_GATE              | BackDoor.stock; BackDoor.engine; BackDoor.queue
            APIS_ARE_GRAPHQL_APIS                       | PlaceApi
            GRAPHQL_APIS_ARE_CALLED_SO                  | PlaceResolver
            RESOLVERS_WITHOUT_QUESTIONS_ARE_REGISTERED  | PlaceResolver
            WHAT_IS_ANNOTATED_FOR_JACKSON_IS_REGISTERED | Postcode
            MUTATIONS_SAY_WHO_MAY                       | Street.rename
            RESOLVERS_DELEGATE                          | ReportApi.reports; ReportApi.sql
            NOTHING_GOES_THROUGH_THREAD_LOCALS          | Garden.CURRENT
            CONTEXTS_HOLD_WHAT_IS_LISTED                | House.handOn; House.handedOn; House.announce; CurrentVertxRequest; RequestScoped
            SETTINGS_ARE_TYPED                          | offenders.folder has no mapping; offenders.rooms has no mapping
            RESOLVERS_BY_REFERENCE_READ_NOTHING_ELSE    | Street.name
            INTERNALS_OF_LIBRARIES_ARE_USED_WHERE_A_FALLBACK_IS | SocketConnectionBase; ValuesResolver; VertxInternal; ValidIdentifiers; GraphqlLexer; antlr.v4.runtime.CharStream
            REFLECTION_OPENS_WHAT_IS_LISTED             | Field.setAccessible; AccessibleObject.trySetAccessible; MethodHandles.privateLookupIn
            NAMES_ARE_THE_FIELDS_OWN                    | PlaceUtil; PlaceUtils; PlaceHelper; PlaceManager; PlaceImpl; PlaceDTO; StreetDto
            NOTHING_IS_INJECTED_INTO_FIELDS             | PlaceResolver.places; PlaceResolver.folder
            """)
    void canFail(ArchitectureRule rule, String findings) {
        List<String> found =
                rule.in(OFFENDERS).evaluate(OFFENDING).getFailureReport().getDetails();

        assertThat(found).isNotEmpty();
        assertThat(findings.split("; "))
                .allSatisfy(finding -> assertThat(found).anyMatch(line -> line.contains(finding)));
    }

    @Test
    void leavesAloneWhatIsAllowed() {
        List<String> found = ArchitectureRule.ENTITIES_STAY_IN_THEIR_ROOM
                .in(OFFENDERS)
                .evaluate(OFFENDING)
                .getFailureReport()
                .getDetails();

        assertThat(found)
                .noneMatch(line -> line.contains("intake") && line.contains("ReportEntity"))
                .noneMatch(line -> line.contains("VersionedEntity"));
    }

    @Test
    void canFailForEachRule() throws NoSuchMethodException {
        String shown = String.join(
                "\n",
                ArchitectureTest.class
                        .getDeclaredMethod("canFail", ArchitectureRule.class, String.class)
                        .getAnnotation(CsvSource.class)
                        .textBlock());

        assertThat(Arrays.stream(ArchitectureRule.values()).map(Enum::name)).allMatch(shown::contains);
    }
}
