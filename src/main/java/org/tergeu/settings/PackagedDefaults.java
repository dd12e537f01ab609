package org.tergeu.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The values of {@code application.properties} in the package. An executable has no such file, so it reads them when it is built. */
final class PackagedDefaults {

    private static final Properties VALUES = read();

    private PackagedDefaults() {}

    /** The value of a setting; empty where it has none, or a blank one. */
    static Optional<String> of(String name) {
        return Optional.ofNullable(VALUES.getProperty(name)).filter(value -> !value.isBlank());
    }

    private static Properties read() {
        try (InputStream file = PackagedDefaults.class.getResourceAsStream("/application.properties")) {
            Properties values = new Properties();
            values.load(Objects.requireNonNull(file, "application.properties"));
            return values;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
