package org.tergeu.platform.migration;

import io.quarkus.runtime.util.ClassPathUtils;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.Synthesis;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticComponents;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** Finds the migrations while the service is built, so that neither a start nor a native executable searches them. */
public class MigrationsAtBuild implements BuildCompatibleExtension {

    @Synthesis
    public void find(SyntheticComponents components) throws IOException {
        Map<String, Integer> found = new TreeMap<>();
        ClassPathUtils.consumeAsPaths(
                Thread.currentThread().getContextClassLoader(), Migrations.FOLDER, folder -> read(folder, found));
        components
                .addBean(Migrations.class)
                .type(Migrations.class)
                .scope(Singleton.class)
                .withParam(Migrations.Creator.FILES, found.keySet().toArray(String[]::new))
                .withParam(
                        Migrations.Creator.CHECKSUMS,
                        found.values().stream().mapToInt(Integer::intValue).toArray())
                .createWith(Migrations.Creator.class);
    }

    private static void read(Path folder, Map<String, Integer> found) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".sql")).toList()) {
                found.put(file.getFileName().toString(), checksum(Files.readAllLines(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The checksum as Flyway computes it and stores it in its history. */
    static int checksum(List<String> lines) {
        CRC32 sum = new CRC32();
        lines.forEach(line -> sum.update(line.getBytes(StandardCharsets.UTF_8)));
        return (int) sum.getValue();
    }
}
