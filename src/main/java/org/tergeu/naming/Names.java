package org.tergeu.naming;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.tergeu.platform.sql.Row;

/**
 * All names of one thing, preferred ones first, by language. They stay in the form of their column: most answers have one of them, and reading all would be a
 * twentieth of what a page of incidents allocates.
 */
public final class Names {

    private static final String COLUMN = "names";
    private static final String OTHERWISE = "en";
    private static final Names NONE = new Names(new String[0]);

    /** Language; whether it is preferred, with its days where it has any ({@code false 2019-03-23/2022-09-17}); name. */
    private static final int PARTS = 3;

    private static final int KIND = 1;
    private static final int NAME = 2;
    private static final String PREFERRED = "true";

    private final String[] parts;

    private Names(String[] parts) {
        this.parts = parts;
    }

    /** These names. */
    public static Names of(List<Name> names) {
        return new Names(names.stream()
                .flatMap(name -> Stream.of(name.language(), kind(name), name.name()))
                .toArray(String[]::new));
    }

    /** The select-list entry that reads the names of a row of {@code place}, {@code organization} or {@code person}. */
    public static String column(String alias) {
        return alias + "." + COLUMN;
    }

    /** Reads what {@link #column} selected; none when it was not. */
    public static Names read(Row row) {
        String[] parts = row.getArrayOfStringsOrNull(COLUMN);
        return parts == null ? NONE : new Names(parts);
    }

    /** Each of them. */
    public List<Name> all() {
        List<Name> names = new ArrayList<>(parts.length / PARTS);
        for (int i = 0; i < parts.length; i += PARTS) {
            names.add(name(i));
        }
        return names;
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
        if (parts.length == 0) {
            throw new IllegalStateException("a thing without any name");
        }
        return parts[NAME];
    }

    private @Nullable String of(String language, @Nullable LocalDate day) {
        String preferred = null;
        for (int i = 0; i < parts.length; i += PARTS) {
            if (parts[i].equals(language)) {
                if (day != null && name(i).isOf(day)) {
                    return parts[i + NAME];
                }
                if (isPreferred(i)) {
                    preferred = parts[i + NAME];
                    if (day == null) {
                        return preferred;
                    }
                }
            }
        }
        return preferred;
    }

    private boolean isPreferred(int first) {
        return parts[first + KIND].startsWith(PREFERRED);
    }

    private Name name(int first) {
        String kind = parts[first + KIND];
        int days = kind.indexOf(' ');
        int between = kind.indexOf('/');
        return new Name(
                parts[first],
                parts[first + NAME],
                isPreferred(first),
                days < 0 ? null : day(kind.substring(days + 1, between)),
                days < 0 ? null : day(kind.substring(between + 1)));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static String kind(Name name) {
        return name.from() == null && name.until() == null
                ? String.valueOf(name.preferred())
                : name.preferred() + " " + Objects.toString(name.from(), "") + "/" + Objects.toString(name.until(), "");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Names names && Arrays.equals(parts, names.parts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(parts);
    }

    @Override
    public String toString() {
        return all().toString();
    }
}
