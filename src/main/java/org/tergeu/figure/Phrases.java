package org.tergeu.figure;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.MeasureFormat.FormatWidth;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words and numbers of one language. Immutable and safe for use by many threads. */
final class Phrases {

    private static final String BUNDLE = "org.tergeu.figure.FigureText";
    private static final Phrases ENGLISH = new Phrases("en");
    // A region or script would change little and let callers fill a cache; the language is what counts.
    private static final Map<String, Phrases> BY_LANGUAGE =
            Map.of("en", ENGLISH, "kk", new Phrases("kk"), "ru", new Phrases("ru"));

    private static final BigDecimal LEAST_COMPACT = BigDecimal.valueOf(1_000_000);
    private static final int COMPACT_DECIMALS = 3;
    // Languages have words up to the trillion.
    private static final int MOST_THOUSANDS = 4;

    private final ULocale locale;
    private final ResourceBundle patterns;
    private final LocalizedNumberFormatter full;
    private final LocalizedNumberFormatter compact;

    private Phrases(String language) {
        locale = new ULocale(language);
        // Never the locale of the machine: the default bundle is English.
        patterns = ResourceBundle.getBundle(
                BUNDLE,
                locale.toLocale(),
                Phrases.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        full = NumberFormatter.withLocale(locale)
                .precision(Precision.unlimited())
                .unitWidth(UnitWidth.SHORT);
        compact = full.notation(
                patterns.getString("compact").equals("long") ? Notation.compactLong() : Notation.compactShort());
    }

    /** The first of these languages, best first, that there are words in; else English. */
    static Locale preferred(List<String> languages) {
        return languages.stream()
                .map(Locale::forLanguageTag)
                .filter(locale -> BY_LANGUAGE.containsKey(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    static Phrases of(Locale locale) {
        return BY_LANGUAGE.getOrDefault(locale.getLanguage(), ENGLISH);
    }

    String say(String key, Map<String, Object> arguments) {
        return new MessageFormat(patterns.getString(key), locale).format(arguments);
    }

    String number(BigDecimal value) {
        return formatter(value).format(value).toString();
    }

    /**
     * A number with the unit in the way of the language, or with the currency's code after it.
     *
     * @param alone whether no word such as "about" governs it, which Russian declines the unit after
     */
    String amount(BigDecimal value, UnitOfMeasure measure, boolean alone) {
        if (measure.currency() != null) {
            return number(value) + " " + measure.currency();
        }
        if (measure.isTimes()) {
            return say("times", Map.of("number", number(value), "n", value));
        }
        String noun = noun(measure);
        if (noun != null) {
            return say(noun, Map.of("number", number(value), "n", value, "case", alone ? "nominative" : "genitive"));
        }
        MeasureUnit unit = unit(measure);
        return unit == null
                ? number(value)
                : formatter(value).unit(unit).format(value).toString();
    }

    /** What "dozens of" is followed by; empty for counts and bare numbers. */
    Optional<String> name(UnitOfMeasure measure) {
        if (measure.currency() != null) {
            return Optional.of(measure.currency());
        }
        if (measure.isTimes()) {
            return Optional.of(patterns.getString("timesName"));
        }
        String noun = noun(measure);
        if (noun != null) {
            return Optional.of(patterns.getString(noun + "Name"));
        }
        return Optional.ofNullable(unit(measure))
                .map(unit ->
                        MeasureFormat.getInstance(locale, FormatWidth.SHORT).getUnitDisplayName(unit));
    }

    private LocalizedNumberFormatter formatter(BigDecimal value) {
        return isWholeWhenCompact(value) ? compact : full;
    }

    private static boolean isWholeWhenCompact(BigDecimal value) {
        if (value.compareTo(LEAST_COMPACT) < 0) {
            return false;
        }
        int thousands = Math.min(MOST_THOUSANDS, (value.precision() - value.scale() - 1) / 3);
        return Numbers.plain(value.movePointLeft(3 * thousands)).scale() <= COMPACT_DECIMALS;
    }

    /** The key of the words for a unit that ICU has none for, or only a sign that few can read: CD for carats, yrs for years. */
    private static @Nullable String noun(UnitOfMeasure measure) {
        return measure.unit() == null
                ? null
                : switch (Unit.of(measure.unit())) {
                    case TABLET -> "tablets";
                    case AMPOULE -> "ampoules";
                    case PLANT -> "plants";
                    case DOSE -> "doses";
                    case PACK -> "packs";
                    case BOTTLE -> "bottles";
                    case LITRE_OF_PURE_ALCOHOL -> "pureAlcohol";
                    case TROY_OUNCE -> "troyOunces";
                    case CARAT -> "carats";
                    case OUNCE -> "ounces";
                    case POUND -> "pounds";
                    case SHORT_TON -> "shortTons";
                    case US_GALLON -> "usGallons";
                    case UK_GALLON -> "ukGallons";
                    case BARREL -> "barrels";
                    case MONTH -> "months";
                    case YEAR -> "years";
                    case DAY -> "days";
                    case HOUR -> "hours";
                    case PIECE,
                            TIMES,
                            MICROGRAM,
                            MILLIGRAM,
                            GRAM,
                            KILOGRAM,
                            TONNE,
                            MILLILITRE,
                            LITRE,
                            CUBIC_METRE,
                            CENTIMETRE,
                            METRE,
                            KILOMETRE,
                            SQUARE_METRE,
                            HECTARE,
                            SQUARE_KILOMETRE,
                            PERCENT -> null;
                };
    }

    private static @Nullable MeasureUnit unit(UnitOfMeasure measure) {
        return measure.unit() == null
                ? null
                : switch (Unit.of(measure.unit())) {
                    case PIECE,
                            TIMES,
                            TABLET,
                            AMPOULE,
                            PLANT,
                            DOSE,
                            PACK,
                            BOTTLE,
                            LITRE_OF_PURE_ALCOHOL,
                            TROY_OUNCE,
                            CARAT,
                            OUNCE,
                            POUND,
                            SHORT_TON,
                            US_GALLON,
                            UK_GALLON,
                            BARREL,
                            MONTH,
                            YEAR,
                            DAY,
                            HOUR -> null;
                    case MICROGRAM -> MeasureUnit.MICROGRAM;
                    case MILLIGRAM -> MeasureUnit.MILLIGRAM;
                    case GRAM -> MeasureUnit.GRAM;
                    case KILOGRAM -> MeasureUnit.KILOGRAM;
                    case TONNE -> MeasureUnit.TONNE;
                    case MILLILITRE -> MeasureUnit.MILLILITER;
                    case LITRE -> MeasureUnit.LITER;
                    case CUBIC_METRE -> MeasureUnit.CUBIC_METER;
                    case CENTIMETRE -> MeasureUnit.CENTIMETER;
                    case METRE -> MeasureUnit.METER;
                    case KILOMETRE -> MeasureUnit.KILOMETER;
                    case SQUARE_METRE -> MeasureUnit.SQUARE_METER;
                    case HECTARE -> MeasureUnit.HECTARE;
                    case SQUARE_KILOMETRE -> MeasureUnit.SQUARE_KILOMETER;
                    case PERCENT -> MeasureUnit.PERCENT;
                };
    }
}
