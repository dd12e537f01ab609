package org.tergeu.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tergeu.bench.load.Workload;

/** What was asked for on the command line. */
record Options(
        String command,
        List<Long> sizes,
        int rounds,
        int seconds,
        int connections,
        String url,
        Path jar,
        Path results,
        boolean update,
        List<Workload> workloads,
        List<Path> jdks,
        List<String> service) {

    private static final String USAGE = """
            bench/run [sizes…] [options]     measures; sizes are numbers of incidents, 10000 unless told
            bench/check [options]            compares with bench/baseline.json
            bench/startup [options]          measures how long starting takes
              --rounds=3 --seconds=8 --connections=16
              --url=postgresql://…           a PostgreSQL of yours on this machine, as a superuser; otherwise one of the bench's own
              --jar=PATH                     the service; target/quarkus-app/quarkus-run.jar unless told
              --workloads=W1,W2                 these alone
              --results=FOLDER               bench/results unless told
              --update                       check: writes the baseline anew
              --jdks=PATH,PATH               startup: JDKs to start it by; the one that runs the bench unless told
              -D…, -X…                       settings of the service, passed on to it""";

    static Options parse(String[] arguments) {
        List<Long> sizes = new ArrayList<>();
        List<String> service = new ArrayList<>();
        Options options = new Options(
                arguments[0],
                sizes,
                3,
                8,
                16,
                null,
                Path.of("target/quarkus-app/quarkus-run.jar"),
                Path.of("bench/results"),
                false,
                List.of(Workload.values()),
                List.of(Path.of(System.getProperty("java.home"))),
                service);
        for (String argument : List.of(arguments).subList(1, arguments.length)) {
            if (argument.startsWith("-D") || argument.startsWith("-X")) {
                service.add(argument);
            } else if (argument.startsWith("--")) {
                options = options.with(argument);
            } else {
                sizes.add(Long.parseLong(argument.replace("_", "")));
            }
        }
        if (sizes.isEmpty()) {
            sizes.add(10_000L);
        }
        return options;
    }

    private Options with(String argument) {
        String value = argument.substring(argument.indexOf('=') + 1);
        int number = value.matches("\\d{1,9}") ? Integer.parseInt(value) : 0;
        return switch (argument.replaceAll("=.*", "")) {
            case "--rounds" ->
                new Options(
                        command,
                        sizes,
                        number,
                        seconds,
                        connections,
                        url,
                        jar,
                        results,
                        update,
                        workloads,
                        jdks,
                        service);
            case "--seconds" ->
                new Options(
                        command,
                        sizes,
                        rounds,
                        number,
                        connections,
                        url,
                        jar,
                        results,
                        update,
                        workloads,
                        jdks,
                        service);
            case "--connections" ->
                new Options(
                        command, sizes, rounds, seconds, number, url, jar, results, update, workloads, jdks, service);
            case "--url" ->
                new Options(
                        command,
                        sizes,
                        rounds,
                        seconds,
                        connections,
                        value,
                        jar,
                        results,
                        update,
                        workloads,
                        jdks,
                        service);
            case "--jar" ->
                new Options(
                        command,
                        sizes,
                        rounds,
                        seconds,
                        connections,
                        url,
                        Path.of(value),
                        results,
                        update,
                        workloads,
                        jdks,
                        service);
            case "--results" ->
                new Options(
                        command,
                        sizes,
                        rounds,
                        seconds,
                        connections,
                        url,
                        jar,
                        Path.of(value),
                        update,
                        workloads,
                        jdks,
                        service);
            case "--workloads" ->
                new Options(
                        command,
                        sizes,
                        rounds,
                        seconds,
                        connections,
                        url,
                        jar,
                        results,
                        update,
                        list(value, Workload::valueOf),
                        jdks,
                        service);
            case "--update" ->
                new Options(
                        command,
                        sizes,
                        rounds,
                        seconds,
                        connections,
                        url,
                        jar,
                        results,
                        true,
                        workloads,
                        jdks,
                        service);
            case "--jdks" ->
                new Options(
                        command,
                        sizes,
                        rounds,
                        seconds,
                        connections,
                        url,
                        jar,
                        results,
                        update,
                        workloads,
                        list(value, Path::of),
                        service);
            default -> throw new IllegalArgumentException(argument + " is none of the options.\n" + USAGE);
        };
    }

    private static <T> List<T> list(String value, Function<String, T> element) {
        return Stream.of(value.split(",")).map(element).toList();
    }
}
