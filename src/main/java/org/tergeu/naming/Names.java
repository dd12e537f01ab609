package org.tergeu.naming;

import io.smallrye.graphql.api.Nullable;
import java.util.ArrayList;
import java.util.List;
import org.tergeu.platform.Row;

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
        String[] parts = row.getArrayOfStrings(COLUMN);
        if (parts == null) {
            return NONE;
        }
        List<Name> names = new ArrayList<>(parts.length / PARTS);
        for (int i = 0; i < parts.length; i += PARTS) {
            names.add(new Name(parts[i], parts[i + 2], parts[i + 1].equals("true")));
        }
        return new Names(names);
    }

    /** The preferred name in the first of these languages that has one, else in English, else any. */
    public String in(List<String> languages) {
        for (String language : languages) {
            String name = preferred(language);
            if (name != null) {
                return name;
            }
        }
        String name = preferred(OTHERWISE);
        if (name != null) {
            return name;
        }
        if (all.isEmpty()) {
            throw new IllegalStateException("a thing without any name");
        }
        return all.get(0).name();
    }

    private @Nullable String preferred(String language) {
        for (Name name : all) {
            if (name.preferred() && name.language().equals(language)) {
                return name.name();
            }
        }
        return null;
    }
}
