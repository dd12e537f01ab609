package org.tergeu.settings;

import java.util.Locale;

/**
 * A setting.
 *
 * @param name as a system property and in files
 * @param kind what it may be
 * @param meaning for operators, as docs/settings.md has it
 */
public record Setting(String name, Kind kind, String meaning) {

    /** Its name as an environment variable. */
    public String variable() {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    /** The first two parts of its name: settings of one group have the same. */
    String group() {
        return group(name);
    }

    static String group(String name) {
        String[] parts = name.split("\\.", 3);
        return parts.length < 3 ? name : parts[0] + "." + parts[1];
    }
}
