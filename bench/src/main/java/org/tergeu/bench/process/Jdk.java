package org.tergeu.bench.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A JDK of this machine.
 *
 * @param home its folder
 * @param feature its version, such as 25
 */
public record Jdk(Path home, int feature) {

    /** The one that the targets are set for. */
    private static final int WANTED = 25;

    private static final int OLDEST = 17;
    private static final Path USUAL = Path.of("/usr/lib/jvm");
    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");

    /** @throws IllegalArgumentException when there is none in the folder */
    public static Jdk of(Path home) {
        try {
            Matcher version = VERSION.matcher(Files.readString(home.resolve("release")));
            if (version.find() && Files.isExecutable(home.resolve("bin/java"))) {
                return new Jdk(home.toRealPath(), Integer.parseInt(version.group(1)));
            }
        } catch (IOException unreadable) {
            // Reported below.
        }
        throw new IllegalArgumentException(home + " is no JDK.");
    }

    /** The one that runs the bench. */
    public static Jdk running() {
        return of(Path.of(System.getProperty("java.home")));
    }

    /** JDK 25 where there is one, else the newest. */
    public static Jdk preferred() {
        Collection<Jdk> all = found();
        return all.stream()
                .filter(jdk -> jdk.feature == WANTED)
                .findFirst()
                .orElseGet(() -> all.stream().reduce((older, newer) -> newer).orElseThrow());
    }

    /** One of each version, the oldest first: of JAVA25_HOME, the one that runs the bench, and the usual folder. */
    public static Collection<Jdk> found() {
        TreeMap<Integer, Jdk> byVersion = new TreeMap<>();
        List<Path> homes = new ArrayList<>();
        if (System.getenv("JAVA25_HOME") != null) {
            homes.add(Path.of(System.getenv("JAVA25_HOME")));
        }
        homes.add(Path.of(System.getProperty("java.home")));
        homes.addAll(usual());
        for (Path home : homes) {
            if (Files.exists(home.resolve("release")) && Files.isExecutable(home.resolve("bin/java"))) {
                Jdk jdk = of(home);
                if (jdk.feature >= OLDEST) {
                    byVersion.putIfAbsent(jdk.feature, jdk);
                }
            }
        }
        return byVersion.values();
    }

    public Path java() {
        return home.resolve("bin/java");
    }

    private static List<Path> usual() {
        if (!Files.isDirectory(USUAL)) {
            return List.of();
        }
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(USUAL)) {
            List<Path> all = new ArrayList<>();
            folders.forEach(all::add);
            return all.stream().sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
