package org.tergeu.bench.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What servers run on: all on the same, so that their costs compare.
 *
 * @param jdk by which
 * @param options of the JVM, such as {@code -Xmx256m}
 */
public record Runtimes(Jdk jdk, List<String> options) {

    private static final String COLLECTOR = "-XX:+UseSerialGC";
    /** The heap, unless another one is given. */
    public static final String HEAP = "-Xmx256m";

    public Runtimes {
        options = List.copyOf(options);
    }

    /**
     * A heap and the collector that suits it, unless others are given.
     *
     * @param heap such as {@link #HEAP}
     */
    public static Runtimes of(Jdk jdk, List<String> given, String heap) {
        List<String> options = new ArrayList<>();
        if (given.stream().noneMatch(option -> option.matches("-XX:\\+Use\\w*GC"))) {
            options.add(COLLECTOR);
        }
        if (given.stream().noneMatch(option -> option.startsWith("-Xmx"))) {
            options.add(heap);
        }
        options.addAll(given);
        return new Runtimes(jdk, options);
    }

    /** The same with one more setting. */
    public Runtimes with(String option) {
        List<String> more = new ArrayList<>(options);
        more.add(option);
        return new Runtimes(jdk, more);
    }

    /** The same with further options, which count before these. */
    public Runtimes and(List<String> more) {
        List<String> all = new ArrayList<>(more);
        all.addAll(options);
        return new Runtimes(jdk, all);
    }

    /** What starts the service: a jar by the JDK, anything else by itself, with what an executable knows of the options. */
    public List<String> command(Path service, List<String> settings) {
        boolean jar = service.toString().endsWith(".jar");
        List<String> command = new ArrayList<>();
        command.add(jar ? jdk.java().toString() : service.toAbsolutePath().toString());
        command.addAll(settings);
        // Later ones count, so that settings can be overridden.
        options.stream().filter(option -> jar || !option.startsWith("-XX")).forEach(command::add);
        if (jar) {
            command.addAll(List.of("-jar", service.toString()));
        }
        return command;
    }

    /** As tables say it. */
    @Override
    public String toString() {
        return "JDK " + jdk.feature() + " with " + String.join(" ", options);
    }
}
