package org.tergeu.figure;

import static java.util.Objects.requireNonNull;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tergeu.vocabulary.Agreement;
import org.tergeu.vocabulary.Qualifier;

/**
 * Figures in words: "more than 11 kg", "2.3 billion KZT", "between 101 and 139, reports differ". In English, Kazakh and
 * Russian; any other locale is answered in English. Numbers are never rounded: from one million on they are shortened only
 * where three decimals keep them whole. Pieces are written as bare numbers, currencies as ISO 4217 codes.
 */
public final class FigureText {

    private static final String NO_UNIT = "none";

    private FigureText() {}

    /**
     * A served figure in words, taking bare numbers for counts.
     *
     * @param languages BCP 47 tags, best first; the first one that there are words in is taken, else English
     */
    public static String display(Figure figure, List<String> languages) {
        Locale locale = Phrases.preferred(languages);
        Bounds bounds = new Bounds(figure.low(), figure.best(), figure.high());
        return figure.origins() == 0
                ? unreadable(locale)
                : display(
                        figure.qualifier(), bounds, figure.unit(), figure.currency(), true, figure.agreement(), locale);
    }

    /**
     * A figure in words.
     *
     * @param countable whether a bare number counts: "more than 10" then has the bounds of "at least 11" and is shown as stated
     * @throws NullPointerException if the bounds lack what the qualifier says, such as the high end of a range
     */
    public static String display(
            Qualifier qualifier,
            Bounds bounds,
            @Nullable String unit,
            @Nullable String currency,
            boolean countable,
            Agreement agreement,
            Locale locale) {
        Phrases phrases = Phrases.of(locale);
        UnitOfMeasure measure = measure(unit, currency, countable);
        String text = phrases.say(qualifier.name(), arguments(qualifier, bounds, measure, phrases));
        return agreement == Agreement.CONFLICTING ? phrases.say("conflicting", Map.of("text", text)) : text;
    }

    /** What is said of a figure that rests on no readable claim, which is a figure of no origin. */
    public static String unreadable(Locale locale) {
        return Phrases.of(locale).say("unreadable", Map.of());
    }

    private static Map<String, Object> arguments(
            Qualifier qualifier, Bounds bounds, UnitOfMeasure measure, Phrases phrases) {
        return switch (qualifier) {
            case EXACT, NEARLY -> amount(bounds.best(), measure, phrases, true);
            case ABOUT -> amount(bounds.best(), measure, phrases, false);
            case MORE_THAN -> amount(exceeded(bounds.low(), measure), measure, phrases, false);
            case AT_LEAST -> amount(bounds.low(), measure, phrases, false);
            case UP_TO -> amount(bounds.high(), measure, phrases, false);
            case LESS_THAN -> amount(undercut(bounds.high(), measure), measure, phrases, false);
            case ESTIMATE -> estimate(bounds, measure, phrases);
            case RANGE ->
                Map.of(
                        "low",
                        phrases.number(requireNonNull(bounds.low(), "low")),
                        "high",
                        phrases.amount(requireNonNull(bounds.high(), "high"), measure, false),
                        "kind",
                        kind(measure));
            case SEVERAL, DOZENS, HUNDREDS, THOUSANDS, UNQUANTIFIED ->
                Map.of("unit", phrases.name(measure).orElse(NO_UNIT));
        };
    }

    private static Map<String, Object> amount(
            @Nullable BigDecimal value, UnitOfMeasure measure, Phrases phrases, boolean alone) {
        return Map.of("amount", phrases.amount(requireNonNull(value, "value"), measure, alone), "kind", kind(measure));
    }

    // The least count above "more than 10" is 11; the number that was stated is the one before.
    private static @Nullable BigDecimal exceeded(@Nullable BigDecimal low, UnitOfMeasure measure) {
        return measure.counts() ? requireNonNull(low, "low").subtract(BigDecimal.ONE) : low;
    }

    private static @Nullable BigDecimal undercut(@Nullable BigDecimal high, UnitOfMeasure measure) {
        return measure.counts() ? requireNonNull(high, "high").add(BigDecimal.ONE) : high;
    }

    private static Map<String, Object> estimate(Bounds bounds, UnitOfMeasure measure, Phrases phrases) {
        String ends = bounds.isPoint()
                ? "point"
                : (bounds.low() == null ? "" : "low") + (bounds.high() == null ? "" : "high");
        return Map.of(
                "ends",
                ends.isEmpty() ? NO_UNIT : ends,
                "low",
                bounds.low() == null ? "" : phrases.number(bounds.low()),
                "high",
                bounds.high() == null ? "" : phrases.number(bounds.high()),
                "best",
                phrases.amount(requireNonNull(bounds.best(), "best"), measure, !ends.isEmpty()));
    }

    private static String kind(UnitOfMeasure measure) {
        if (measure.isTimes()) {
            return "times";
        }
        return measure.currency() != null ? "money" : measure.counts() ? "count" : "measure";
    }

    private static UnitOfMeasure measure(@Nullable String unit, @Nullable String currency, boolean countable) {
        return UnitOfMeasure.of(new Stated(Qualifier.UNQUANTIFIED, null, null, unit, currency), countable);
    }
}
