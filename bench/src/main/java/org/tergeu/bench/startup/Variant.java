package org.tergeu.bench.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One way to start the service.
 *
 * @param folder in which it is started
 * @param before the command up to the settings
 * @param after the command behind them
 */
public record Variant(String name, Path folder, List<String> before, List<String> after) {

    private static final Path PLAIN = Path.of("target/quarkus-app");
    private static final Path CACHED = Path.of("target/aot");
    private static final String CACHE = "app.aot";
    private static final int FIRST_WITH_CACHES = 25;

    /** All that can be started here: the jar by each JDK, with a cache where one was made of it, and a native executable. */
    public static List<Variant> found(List<Path> jdks) throws IOException {
        List<Variant> variants = new ArrayList<>();
        for (Path jdk : jdks) {
            int version = version(jdk);
            variants.add(jar("JDK " + version, PLAIN, jdk, List.of()));
            if (version >= FIRST_WITH_CACHES && Files.exists(CACHED.resolve(CACHE))) {
                variants.add(jar(
                        "JDK " + version + " with an AOT cache",
                        CACHED,
                        jdk,
                        List.of("-XX:AOTCache=" + CACHE, "-XX:AOTMode=on")));
            }
        }
        try (var files = Files.newDirectoryStream(Path.of("target"), "*-runner")) {
            for (Path executable : files) {
                variants.add(new Variant(
                        "native",
                        Path.of("."),
                        List.of(executable.toAbsolutePath().toString(), "-Xmx256m"),
                        List.of()));
            }
        }
        return variants;
    }

    private static Variant jar(String name, Path folder, Path jdk, List<String> options) {
        List<String> before = new ArrayList<>();
        before.add(jdk.resolve("bin/java").toString());
        before.add("-Xmx256m");
        before.addAll(options);
        return new Variant(name, folder, before, List.of("-jar", "quarkus-run.jar"));
    }

    private static int version(Path jdk) throws IOException {
        String release = Files.readString(jdk.resolve("release"));
        return Integer.parseInt(release.replaceAll("(?s).*JAVA_VERSION=\"(\\d+).*", "$1"));
    }

    List<String> command(List<String> settings) {
        List<String> command = new ArrayList<>(before);
        command.addAll(settings);
        command.addAll(after);
        return command;
    }
}
