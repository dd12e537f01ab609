package org.tergeu.naming;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tergeu.platform.sql.Row;

/**
 * All names of one thing.
 *
 * @param all preferred names first, by language
 */
public record Names(List<Name> all) {

    private static final String COLUMN = "names";
    private static final String OTHERWISE = "en";
    private static final Names NONE = new Names(List.of());

    /** Language, whether it is preferred, name. */
    private static final int PARTS = 3;

    /** The select-list entry that reads the names of a row of {@code place}, {@code organization} or {@code person}. */
    public static String column(String alias) {
        return alias + "." + COLUMN;
    }

    /** Reads what {@link #column} selected; none when it was not. */
    public static Names read(Row row) {
        String[] parts = row.getArrayOfStringsOrNull(COLUMN);
        if (parts == null) {
            return NONE;
        }
        List<Name> names = new ArrayList<>(parts.length / PARTS);
        for (int i = 0; i < parts.length; i += PARTS) {
            names.add(name(parts[i], parts[i + 1], parts[i + 2]));
        }
        return new Names(names);
    }

    /** @param kind whether it is preferred, with its days where it has any: {@code false 2019-03-23/2022-09-17} */
    private static Name name(String language, String kind, String name) {
        int days = kind.indexOf(' ');
        if (days < 0) {
            return new Name(language, name, kind.equals("true"));
        }
        int between = kind.indexOf('/');
        return new Name(
                language,
                name,
                kind.startsWith("true"),
                day(kind.substring(days + 1, between)),
                day(kind.substring(between + 1)));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    /** The preferred name in the first of these languages that has one, else in English, else any. */
    public String in(List<String> languages) {
        return in(languages, null);
    }

    /**
     * The same as of a day: where a language has a name that says it was one on that day, that goes before the preferred one.
     *
     * @param day null: the preferred ones
     */
    public String in(List<String> languages, @Nullable LocalDate day) {
        for (String language : languages) {
            String name = of(language, day);
            if (name != null) {
                return name;
            }
        }
        String name = of(OTHERWISE, day);
        if (name != null) {
            return name;
        }
        if (all.isEmpty()) {
            throw new IllegalStateException("a thing without any name");
        }
        return all.get(0).name();
    }

    private @Nullable String of(String language, @Nullable LocalDate day) {
        String preferred = null;
        for (Name name : all) {
            if (name.language().equals(language)) {
                if (day != null && name.isOf(day)) {
                    return name.name();
                }
                if (name.preferred()) {
                    preferred = name.name();
                    if (day == null) {
                        return preferred;
                    }
                }
            }
        }
        return preferred;
    }
}
