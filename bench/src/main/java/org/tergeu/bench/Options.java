package org.tergeu.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tergeu.bench.process.Jdk;
import org.tergeu.bench.workload.Workload;

/**
 * What was asked for on the command line.
 *
 * @param arguments as they were given, for tables to show
 * @param sizes numbers of incidents, each once, the smallest first
 * @param url of a database of the caller's
 * @param beside another build of the service, measured in the same rounds
 * @param without optimisations (tergeu.optimisations) without which the service is measured once more each, in the same rounds
 * @param results where results go, when they go anywhere
 * @param lines whether only what is imported is measured, one report a line, and no folder
 * @param together whether the lines are imported all or none, in one transaction
 * @param flood whether the attack is a flood of connections
 * @param jdk the JDK that servers run on
 * @param service settings of the service's JVM
 */
record Options(
        String command,
        List<String> arguments,
        List<Long> sizes,
        int rounds,
        int seconds,
        int connections,
        Optional<String> url,
        Path jar,
        Optional<Path> beside,
        List<String> without,
        Optional<Path> results,
        boolean update,
        boolean strict,
        boolean lines,
        boolean together,
        boolean flood,
        List<Workload> workloads,
        Jdk jdk,
        List<Jdk> jdks,
        List<String> service) {

    /** What larger sizes are held against, and what the targets are set at. */
    static final long SMALLEST = 10_000;

    /** Of less, there is no middle of a list. */
    private static final long FEWEST = 1_000;

    private static final Path RESULTS = Path.of("bench/results");

    static final String USAGE = """
            bench/run [sizes…] [options]     measures; sizes are numbers of incidents, 10000 by default
            bench/check [options]            compares with bench/baseline.json
            bench/intake [sizes…] [options]  measures taking in; sizes are numbers of reports
            bench/startup [options]          measures how long starting takes
            bench/attack [options]           asks as dearly as may be, and measures what cheap questions take meanwhile
            bench/faults [options]           breaks servers and databases, and counts what clients get meanwhile
              --rounds=3 --seconds=8 --connections=16 (attack: --seconds=120 --connections=24, at most 600 and 256)
              --url=postgresql://…           a PostgreSQL of yours on this machine, as a superuser; otherwise one of the bench's own
              --jar=PATH                     the service, as a jar or a native executable; target/quarkus-app/quarkus-run.jar by default
              --beside=PATH                  run: another build of the service, measured in the same rounds
              --without=plans,read-ahead     run: the service once more without each of these (plans, read-ahead, one-sync), in the same rounds
              --jdk=PATH                     what servers run on; JDK 25 where there is one in JAVA25_HOME or /usr/lib/jvm
              --workloads=W1,W2              run: these alone; results are printed, and not kept unless --results says where
              --results=FOLDER               where results go; bench/results by default
              --strict                       run: exits with 1 when a target is missed, too
              --lines                        intake: an import of lines alone, without a folder of files
              --all-or-nothing               intake: lines are imported all or none, in one transaction
              --flood                        attack: one client opens 2,500 connections (--seconds=30)
              --update                       check: writes the baseline anew
              --jdks=PATH,PATH               startup: JDKs to start it by; by default one of each version found
              -D…, -X…                       settings of the service and of its JVM""";

    private static final Set<String> WITH_VALUE = Set.of(
            "--rounds",
            "--seconds",
            "--connections",
            "--url",
            "--jar",
            "--beside",
            "--without",
            "--jdk",
            "--workloads",
            "--results",
            "--jdks");
    private static final Set<String> OPTIMISATIONS = Set.of("plans", "read-ahead", "one-sync");
    private static final Set<String> WITHOUT_VALUE =
            Set.of("--strict", "--update", "--lines", "--all-or-nothing", "--flood");

    /** @throws IllegalArgumentException when something makes no sense; the message says what */
    static Options parse(String... arguments) {
        List<String> given = Arrays.asList(arguments).subList(1, arguments.length);
        Map<String, String> values = new LinkedHashMap<>();
        List<Long> sizes = new ArrayList<>();
        List<String> service = new ArrayList<>();
        for (String argument : given) {
            if (argument.startsWith("-D") || argument.startsWith("-X")) {
                service.add(argument);
            } else if (argument.startsWith("-")) {
                String name = argument.replaceAll("(?s)=.*", "");
                boolean known = argument.contains("=") ? WITH_VALUE.contains(name) : WITHOUT_VALUE.contains(name);
                check(known, argument + " is none of the options, or its value is missing (--name=value).\n" + USAGE);
                values.put(name, argument.substring(Math.min(argument.length(), name.length() + 1)));
            } else {
                sizes.add(number("A size", argument.replace("_", ""), FEWEST));
            }
        }
        return of(arguments[0], given, values, sizes, service);
    }

    private static Options of(
            String command, List<String> given, Map<String, String> values, List<Long> sizes, List<String> service) {
        boolean partial = values.containsKey("--workloads");
        boolean attack = command.equals("attack");
        Optional<Path> results = Optional.ofNullable(values.get("--results"))
                .map(Path::of)
                .or(() -> partial ? Optional.empty() : Optional.of(RESULTS));
        return new Options(
                command,
                List.copyOf(given),
                Stream.concat(
                                command.equals("intake") && !sizes.isEmpty() ? Stream.of() : withSmallest(sizes),
                                sizes.stream())
                        .distinct()
                        .sorted()
                        .toList(),
                (int) number("--rounds", values.getOrDefault("--rounds", "3"), 1),
                (int) number(
                        "--seconds",
                        values.getOrDefault("--seconds", values.containsKey("--flood") ? "30" : attack ? "120" : "8"),
                        1),
                (int) number("--connections", values.getOrDefault("--connections", attack ? "24" : "16"), 1),
                Optional.ofNullable(values.get("--url")),
                Path.of(values.getOrDefault("--jar", "target/quarkus-app/quarkus-run.jar")),
                Optional.ofNullable(values.get("--beside")).map(Path::of),
                values.containsKey("--without") ? list(values.get("--without"), Options::optimisation) : List.of(),
                results,
                values.containsKey("--update"),
                values.containsKey("--strict"),
                values.containsKey("--lines"),
                values.containsKey("--all-or-nothing"),
                values.containsKey("--flood"),
                partial
                        ? list(values.get("--workloads"), Workload::valueOf).stream()
                                .distinct()
                                .sorted()
                                .toList()
                        : List.of(Workload.values()),
                values.containsKey("--jdk") ? Jdk.of(Path.of(values.get("--jdk"))) : Jdk.preferred(),
                values.containsKey("--jdks")
                        ? list(values.get("--jdks"), home -> Jdk.of(Path.of(home)))
                        : List.copyOf(Jdk.found()),
                List.copyOf(service));
    }

    /** The arguments as a table may show them: neither addresses, which may have passwords in them, nor paths of one machine. */
    String shown() {
        return arguments.stream()
                .filter(argument -> !argument.matches("(?s)--(url|jar|beside|jdk|jdks|results)=.*"))
                .map(argument -> " " + argument)
                .collect(Collectors.joining());
    }

    /** More incidents are held against what the fewest cost in the same run. */
    private static Stream<Long> withSmallest(List<Long> sizes) {
        return sizes.isEmpty() || sizes.stream().anyMatch(size -> size > SMALLEST) ? Stream.of(SMALLEST) : Stream.of();
    }

    private static long number(String what, String text, long least) {
        check(text.matches("\\d{1,9}"), what + " has to be a whole number, not " + text + ".");
        check(Long.parseLong(text) >= least, what + " has to be " + least + " or more, not " + text + ".");
        return Long.parseLong(text);
    }

    private static String optimisation(String name) {
        check(OPTIMISATIONS.contains(name), "--without takes plans, read-ahead and one-sync, not " + name + ".");
        return name;
    }

    private static <T> List<T> list(String value, Function<String, T> element) {
        return Stream.of(value.split(",")).map(element).toList();
    }

    private static void check(boolean good, String otherwise) {
        if (!good) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
