package org.tergeu.intake.document;

import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.ULocale;
import io.smallrye.graphql.api.Nullable;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tags of languages (BCP 47) whose parts are all registered, and codes of countries (ISO 3166-1). */
final class Languages {

    private static final String ALLOWED = "a BCP 47 tag, such as en, kk or kk-Latn";
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** Kosovo has no ISO code, but a code that is in general use. */
    private static final String KOSOVO = "XK";

    /** Tags in their usual case, by the tags as written. Reports use few different ones, and ICU is slow to read them. */
    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private static final int MOST_KEPT = 500;

    private Languages() {}

    /** The tag in its usual case, such as {@code kk-Latn} for {@code KK-latn}; a problem and null for a text that is not a tag. */
    @Nullable
    static String read(Fields fields, String field, @Nullable String tag) {
        if (tag == null) {
            return null;
        }
        String before = READ.get(tag);
        if (before != null) {
            return before;
        }
        try {
            ULocale locale = new ULocale.Builder().setLanguageTag(tag).build();
            if (isKnown(locale)) {
                String usual = locale.toLanguageTag();
                if (READ.size() < MOST_KEPT) {
                    READ.put(tag, usual);
                }
                return usual;
            }
        } catch (IllformedLocaleException malformed) {
            // Reported below, together with well-formed tags of unknown codes.
        }
        fields.problem(field, "read " + Texts.quoted(tag) + hint(tag) + "; allowed: " + ALLOWED);
        return null;
    }

    static boolean isCountry(String code) {
        return COUNTRIES.contains(code) || code.equals(KOSOVO);
    }

    private static boolean isKnown(ULocale locale) {
        String language = locale.getLanguage();
        return !language.isEmpty()
                && !language.equals("und")
                && LanguageCodes.isLanguage(language)
                && (locale.getScript().isEmpty() || LanguageCodes.isScript(locale.getScript()))
                && (locale.getCountry().isEmpty() || LanguageCodes.isRegion(locale.getCountry()));
    }

    /** Suggests languages for the code of a country, which is often taken for one of a language. */
    private static String hint(String tag) {
        String country = tag.toUpperCase(Locale.ROOT);
        if (!isCountry(country)) {
            return "";
        }
        String languages = Stream.of(Locale.getISOLanguages())
                .filter(LanguageCodes::isCurrentLanguage)
                .filter(language -> ULocale.addLikelySubtags(new ULocale(language))
                        .getCountry()
                        .equals(country))
                .collect(Collectors.joining(" "));
        return ", the code of a country (" + new ULocale("", country).getDisplayCountry(ULocale.ENGLISH)
                + (languages.isEmpty() ? ")" : "; codes of languages there: " + languages + ")");
    }
}
