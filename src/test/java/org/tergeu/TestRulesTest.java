package org.tergeu;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.tergeu.testsupport.AtOnce;
import org.tergeu.testsupport.Http;
import org.tergeu.testsupport.Wait;

/** Tests wait for what they need and for no time, find out by no clock whether the service is quick, and stand beside the feature that they are of. */
class TestRulesTest {

    private static final Path MAIN = Path.of("src/main/java/org/tergeu");
    private static final Path TEST = Path.of("src/test/java/org/tergeu");

    /** Whose pages are tested where they are made. */
    private static final Map<String, List<String>> TESTED_ELSEWHERE =
            Map.of("page", List.of("docs", "explorer", "graphiql"));

    /** Who reads a clock, and what for. None asserts anything of a time that has passed. */
    private static final Map<String, String> READ_A_CLOCK = Map.of(
            "org.tergeu.testsupport.Wait", "how long it waits at most",
            "org.tergeu.testsupport.PassingReports", "keys that no other test has",
            "org.tergeu.generated.Edition", "keys that no other test has",
            "org.tergeu.generated.Property",
                    "another seed for each run, when it is to be another; how long it makes an example smaller at most",
            "org.tergeu.editing.KnownThenIT", "moments that its questions name",
            "org.tergeu.intake.startup.WatchedFolderIT", "the age that it gives a file",
            "org.tergeu.graphql.transport.answer.AnswerTest", "when an answer has to be written",
            "org.tergeu.search.SearchPlanIT", "times that are printed beside plans");

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("org.tergeu");

    private static final DescribedPredicate<JavaAccess<?>> SLEEPS = describe("sleep", access -> {
        AccessTarget target = access.getTarget();
        return target.getName().equals("sleep")
                        && (target.getOwner().isEquivalentTo(Thread.class)
                                || target.getOwner().isEquivalentTo(TimeUnit.class))
                || target.getOwner().isEquivalentTo(LockSupport.class)
                        && target.getName().startsWith("park");
    });

    /** A class that breaks the rules. */
    private static final class Hasty {

        static void pause() throws InterruptedException {
            long begun = System.nanoTime();
            TimeUnit.MILLISECONDS.sleep(1);
            assertThat(System.nanoTime() - begun)
                    .isLessThan(Duration.ofMinutes(1).toNanos());
        }
    }

    /** Another one, by a clock of another kind. */
    private static final class Hurried {

        static void assertQuick(Runnable step) {
            Instant begun = Instant.now();
            step.run();
            assertThat(Instant.now()).isBefore(begun.plusSeconds(1));
        }
    }

    @Test
    void nobodySleeps() {
        assertThat(sleepers()).containsExactly(Hasty.class.getName(), Wait.class.getName());
    }

    private static Set<String> sleepers() {
        return noClasses().should().accessTargetWhere(SLEEPS).evaluate(TESTS).getFailureReport().getDetails().stream()
                .map(finding -> finding.replaceFirst("^[^<]*<([^(>]+)\\.[^.(]+\\(.*", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The pool that all share may have one thread. */
    @Test
    void whoAsksAtOnceHasAThread() {
        Set<String> inThePool = TESTS.stream()
                .filter(each -> each.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(CompletableFuture.class)
                                && Set.of("supplyAsync", "runAsync").contains(call.getName())))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());

        assertThat(inThePool).containsExactly(AtOnce.class.getName());
    }

    /** On a machine that stalls, a comparison of times says nothing of the service. */
    @Test
    void nobodyComparesTimes() {
        Set<String> readers = TESTS.stream()
                .filter(TestRulesTest::readsAClock)
                .map(JavaClass::getName)
                .filter(name ->
                        !Set.of(Hasty.class.getName(), Hurried.class.getName()).contains(name))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(readsAClock(TESTS.get(Hasty.class))).isTrue();
        assertThat(readsAClock(TESTS.get(Hurried.class))).isTrue();
        assertThat(readers).containsExactlyInAnyOrderElementsOf(READ_A_CLOCK.keySet());
    }

    private static boolean readsAClock(JavaClass type) {
        return type.getAccessesFromSelf().stream()
                .map(JavaAccess::getTarget)
                .anyMatch(target -> target.getOwner().isEquivalentTo(System.class)
                                && target.getName().matches("nanoTime|currentTimeMillis")
                        || target.getName().matches("now|instant|millis") && isOfAClock(target.getOwner())
                        || target.getName().equals("between")
                                && target.getOwner().isEquivalentTo(Duration.class));
    }

    /** Dates alone are too coarse to compare how long anything takes. */
    private static boolean isOfAClock(JavaClass type) {
        return Stream.of(
                        Instant.class,
                        LocalTime.class,
                        LocalDateTime.class,
                        OffsetDateTime.class,
                        ZonedDateTime.class,
                        Clock.class)
                .anyMatch(type::isEquivalentTo);
    }

    /** By itself the client of the JDK asks each server for a change to HTTP/2: see {@link Http#newClient}. */
    @Test
    void clientsStayWithHttp1() {
        Set<String> makers = TESTS.stream()
                .filter(type -> type.getAccessesFromSelf().stream()
                        .map(JavaAccess::getTarget)
                        .anyMatch(target -> target.getOwner().isEquivalentTo(HttpClient.class)
                                && target.getName().matches("newHttpClient|newBuilder")))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(makers).containsExactly(Http.class.getName());
    }

    /** Classes of tests of what is delivered run beside each other, and Quarkus starts one service for those that it starts it for. */
    @Test
    void testsOfTheServiceThatQuarkusStartsFollowEachOther() {
        List<JavaClass> ofOneService = TESTS.stream()
                .filter(type -> type.isAnnotatedWith(QuarkusIntegrationTest.class))
                .toList();

        assertThat(ofOneService)
                .hasSizeGreaterThan(20)
                .allMatch(type -> type.tryGetAnnotationOfType(Execution.class)
                        .map(execution -> execution.value() == ExecutionMode.SAME_THREAD)
                        .orElse(false));
    }

    @Test
    void eachFeatureHasATestBesideIt() throws IOException {
        Set<String> without = folders(MAIN).stream()
                .filter(feature -> TESTED_ELSEWHERE.getOrDefault(feature, List.of(feature)).stream()
                        .noneMatch(TestRulesTest::hasATest))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(folders(MAIN)).hasSizeGreaterThan(25);
        assertThat(without).isEmpty();
        assertThat(hasATest("testsupport")).isFalse();
    }

    private static Set<String> folders(Path in) throws IOException {
        try (Stream<Path> all = Files.list(in)) {
            return all.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static boolean hasATest(String feature) {
        Path folder = TEST.resolve(feature);
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.anyMatch(file -> file.getFileName().toString().matches("\\w+(IT|Test)\\.java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
