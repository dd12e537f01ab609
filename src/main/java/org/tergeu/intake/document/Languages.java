package org.tergeu.intake.document;

import com.ibm.icu.impl.ValidIdentifiers;
import com.ibm.icu.impl.ValidIdentifiers.Datasubtype;
import com.ibm.icu.impl.ValidIdentifiers.Datatype;
import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.ULocale;
import io.smallrye.graphql.api.Nullable;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tags of languages (BCP 47), of which each part is in the registry, and codes of countries (ISO 3166-1). */
final class Languages {

    private static final String ALLOWED = "a BCP 47 tag, such as en, kk or kk-Latn";
    private static final Set<Datasubtype> KNOWN =
            EnumSet.of(Datasubtype.regular, Datasubtype.special, Datasubtype.macroregion, Datasubtype.deprecated);
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** Kosovo has no code of ISO, but one that is used everywhere. */
    private static final String KOSOVO = "XK";

    /** Tags in their usual case, by themselves as they were written. Reports have few, and ICU takes long to read one. */
    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private static final int MOST_KEPT = 500;

    private Languages() {}

    /** The tag in its usual case, such as {@code kk-Latn} for {@code KK-latn}; a problem and null for what is not a tag. */
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
            // Reported below, like what is well-formed and not known.
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
                && isKnown(Datatype.language, language)
                && (locale.getScript().isEmpty() || isKnown(Datatype.script, locale.getScript()))
                && (locale.getCountry().isEmpty() || isKnown(Datatype.region, locale.getCountry()));
    }

    private static boolean isKnown(Datatype type, String code) {
        return ValidIdentifiers.isValid(type, KNOWN, code) != null;
    }

    /** Codes of countries are often taken for those of their languages. */
    private static String hint(String tag) {
        String country = tag.toUpperCase(Locale.ROOT);
        if (!isCountry(country)) {
            return "";
        }
        String languages = Stream.of(Locale.getISOLanguages())
                .filter(language ->
                        ValidIdentifiers.isValid(Datatype.language, EnumSet.of(Datasubtype.regular), language) != null)
                .filter(language -> ULocale.addLikelySubtags(new ULocale(language))
                        .getCountry()
                        .equals(country))
                .collect(Collectors.joining(" "));
        return ", the code of a country (" + new ULocale("", country).getDisplayCountry(ULocale.ENGLISH)
                + (languages.isEmpty() ? ")" : "; codes of languages there: " + languages + ")");
    }
}
