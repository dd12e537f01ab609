package org.tergeu.bench.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What data are made of: the sources of what makes them up, and the migrations of the service that they are made for. */
public final class DatasetVersion {

    private static final Path SOURCES = Path.of("bench/src/main/java/org/tergeu/bench/data");
    private static final String MIGRATIONS = "db/migration/";
    private static final int LETTERS = 16;

    private DatasetVersion() {}

    /**
     * Another one for other data.
     *
     * @param jar that starts the service; its classes lie in the folder app beside it, or in itself
     */
    public static String of(Path jar) throws IOException {
        MessageDigest digest = sha256();
        for (Path source : files(SOURCES, ".java")) {
            digest.update(Files.readAllBytes(source));
        }
        boolean migrated = false;
        Path app = jar.toAbsolutePath().resolveSibling("app");
        for (Path each : Files.isDirectory(app) ? files(app, ".jar") : List.of(jar)) {
            migrated |= addMigrations(each, digest);
        }
        if (!migrated) {
            throw new IllegalStateException(jar + " has no migrations: is it the service?");
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, LETTERS);
    }

    private static boolean addMigrations(Path jar, MessageDigest digest) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<? extends ZipEntry> migrations = zip.stream()
                    .filter(entry -> entry.getName().startsWith(MIGRATIONS) && !entry.isDirectory())
                    .sorted(java.util.Comparator.comparing(ZipEntry::getName))
                    .toList();
            for (ZipEntry migration : migrations) {
                try (InputStream in = zip.getInputStream(migration)) {
                    digest.update(in.readAllBytes());
                }
            }
            return !migrations.isEmpty();
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
