package org.tergeu.bench.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tergeu.bench.process.Jdk;
import org.tergeu.bench.process.Runtimes;

/**
 * One way to start the service.
 *
 * @param folder in which it is started
 * @param before the command up to the settings
 * @param after the command behind them
 */
public record Variant(String name, Path folder, List<String> before, List<String> after) {

    private static final Path CACHED = Path.of("target/aot");
    private static final String CACHE = "app.aot";
    private static final int FIRST_WITH_CACHES = 25;

    /**
     * All that can be started here: the jar by each JDK, with a cache where bench/startup had one made, and a native executable likewise.
     *
     * @param options of the JVM
     */
    public static List<Variant> found(Path jar, List<Jdk> jdks, List<String> options) throws IOException {
        List<Variant> variants = new ArrayList<>();
        Path plain = jar.toAbsolutePath();
        for (Jdk jdk : jdks) {
            String name = "JDK " + jdk.feature();
            List<String> usual = Runtimes.of(jdk, options, Runtimes.HEAP).options();
            variants.add(jar(name, plain, jdk, usual));
            // A cache is of use only to the JDK that made it, which is the preferred one.
            if (jdk.feature() >= FIRST_WITH_CACHES
                    && jdk.equals(Jdk.preferred())
                    && Files.exists(CACHED.resolve(CACHE))) {
                List<String> cached = new ArrayList<>(usual);
                cached.addAll(List.of("-XX:AOTCache=" + CACHE, "-XX:AOTMode=on"));
                variants.add(jar(
                        name + " with an AOT cache",
                        CACHED.resolve("quarkus-run.jar").toAbsolutePath(),
                        jdk,
                        cached));
            }
        }
        try (var files = Files.newDirectoryStream(Path.of("target"), "*-runner")) {
            for (Path executable : files) {
                List<String> command = List.of(executable.toAbsolutePath().toString(), "-Xmx256m");
                variants.add(new Variant("native", Path.of("."), command, List.of()));
            }
        }
        return variants;
    }

    private static Variant jar(String name, Path jar, Jdk jdk, List<String> options) {
        List<String> before = new ArrayList<>();
        before.add(jdk.java().toString());
        before.addAll(options);
        return new Variant(
                name, jar.getParent(), before, List.of("-jar", jar.getFileName().toString()));
    }

    List<String> command(List<String> settings) {
        List<String> command = new ArrayList<>(before);
        command.addAll(settings);
        command.addAll(after);
        return command;
    }
}
