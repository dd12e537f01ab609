package org.tergeu.intake.document;

import com.ibm.icu.text.Transliterator;
import io.smallrye.graphql.api.Nullable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keys: lower-case letters, digits and single hyphens or dots between them. */
public final class Slugs {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]++(?:[.-][a-z0-9]++)*+");
    private static final Pattern BUILT_IN_PLACE = Pattern.compile("[A-Z]{2}(?:-[A-Z0-9]{1,3})?|[A-Z]{4}");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

    /** Made for the first text that needs it. It is shared, since it keeps no state. */
    private static final class Latin {

        private static final Transliterator ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }

    private Slugs() {}

    static boolean isSlug(String text) {
        return SLUG.matcher(text).matches();
    }

    /** Codes of present and former countries, and of their subdivisions (ISO 3166); other places have slugs. */
    static boolean isBuiltInPlace(String code) {
        return BUILT_IN_PLACE.matcher(code).matches();
    }

    /** A slug of any text, in any script. */
    public static @Nullable String of(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String latin = isAscii(text) ? text : Latin.ASCII.transliterate(text);
        String slug = ENDS.matcher(
                        BETWEEN.matcher(latin.toLowerCase(Locale.ROOT)).replaceAll("-"))
                .replaceAll("");
        return slug.isEmpty() ? null : slug;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(letter -> letter < 128);
    }

    static @Nullable String of(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The parts that are not null, joined by hyphens. */
    static String join(@Nullable String... parts) {
        return Arrays.stream(parts).filter(Objects::nonNull).collect(Collectors.joining("-"));
    }
}
