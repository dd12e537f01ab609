package org.tergeu.exchange.mapping;

import io.smallrye.graphql.api.Nullable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.chrono.IsoEra;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tergeu.intake.document.Slugs;

/** What is made of a cell that is not empty; an empty text stands for nothing. */
interface CellStep {

    /** What a vocabulary has for all values that it does not name. */
    String OTHERS = "*";

    /**
     * What it makes of a cell.
     *
     * @throws UnmappedCell when that is nothing
     */
    String of(String cell);

    /**
     * Reads a step.
     *
     * @param argument what stands behind its name and a colon; null when nothing does
     * @param vocabularies those of the mapping, by name
     */
    static CellStep named(String name, @Nullable String argument, Map<String, Map<String, String>> vocabularies)
            throws UnusableMapping {
        return switch (name) {
            case "key" -> CellStep::key;
            case "vocabulary" -> vocabulary(argument, vocabularies);
            case "country" -> country(argument == null ? Map.of() : known(argument, vocabularies));
            case "date" -> date(required(name, argument));
            case "epoch" -> CellStep::epoch;
            case "first" -> first(required(name, argument));
            case "unless" -> unless(required(name, argument));
            default ->
                throw new UnusableMapping(
                        "read the step '" + name
                                + "'; allowed: one of key, vocabulary: NAME, country, country: NAME, date: PATTERN, epoch, first: NUMBER, unless: VALUE");
        };
    }

    private static String required(String name, @Nullable String argument) throws UnusableMapping {
        if (argument == null || argument.isEmpty()) {
            throw new UnusableMapping(
                    "the step '" + name + "' has no argument after the colon; allowed: '" + name + ": …'");
        }
        return argument;
    }

    private static Map<String, String> known(@Nullable String name, Map<String, Map<String, String>> vocabularies)
            throws UnusableMapping {
        if (name == null || !vocabularies.containsKey(name)) {
            throw new UnusableMapping("read the vocabulary '" + name + "'; allowed: "
                    + (vocabularies.isEmpty()
                            ? "one that 'vocabularies' of the mapping defines"
                            : "one of "
                                    + vocabularies.keySet().stream().sorted().collect(Collectors.joining(" "))));
        }
        return vocabularies.get(name);
    }

    private static String key(String cell) {
        String key = Slugs.of(cell);
        return key == null ? "" : key;
    }

    private static CellStep vocabulary(@Nullable String name, Map<String, Map<String, String>> vocabularies)
            throws UnusableMapping {
        Map<String, String> words = known(name, vocabularies);
        return cell -> {
            String word = words.getOrDefault(cell, words.get(OTHERS));
            if (word == null) {
                throw new UnmappedCell("which the vocabulary '" + name + "' does not have; allowed: one of "
                        + words.keySet().stream().sorted().collect(Collectors.joining(", ")));
            }
            return word;
        };
    }

    private static CellStep country(Map<String, String> also) {
        return cell -> {
            String code = also.getOrDefault(cell, Countries.CODES.get(cell.toLowerCase(Locale.ROOT)));
            if (code == null) {
                throw new UnmappedCell(
                        "which is not a country's name in English; allowed: one, or a name of the vocabulary");
            }
            return code;
        };
    }

    private static CellStep date(String patterns) throws UnusableMapping {
        List<DateTimeFormatter> formats;
        try {
            formats = Arrays.stream(patterns.split(" or "))
                    .map(String::strip)
                    .map(CellStep::format)
                    .toList();
        } catch (IllegalArgumentException wrong) {
            throw new UnusableMapping("read the date pattern '" + patterns + "' (" + wrong.getMessage()
                    + "); allowed: patterns such as yyyy-MM-dd, with ' or ' between");
        }
        return cell -> {
            for (DateTimeFormatter format : formats) {
                try {
                    return asFarAsKnown(format.parse(cell)).toString();
                } catch (DateTimeException notByThisOne) {
                    // The next format may fit.
                }
            }
            throw new UnmappedCell("which is not a date as '" + patterns + "' has it");
        };
    }

    /** A day that no calendar has is refused, not moved to the end of its month. */
    private static DateTimeFormatter format(String pattern) {
        if (pattern.chars().noneMatch(letter -> letter == 'y' || letter == 'u')) {
            throw new IllegalArgumentException("'" + pattern + "' has no year");
        }
        return new DateTimeFormatterBuilder()
                .appendPattern(pattern)
                .parseDefaulting(ChronoField.ERA, IsoEra.CE.getValue())
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private static TemporalAccessor asFarAsKnown(TemporalAccessor parsed) {
        if (parsed.isSupported(ChronoField.DAY_OF_MONTH)) {
            return LocalDate.from(parsed);
        }
        return parsed.isSupported(ChronoField.MONTH_OF_YEAR) ? YearMonth.from(parsed) : Year.from(parsed);
    }

    private static String epoch(String cell) {
        try {
            return LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(cell)), ZoneOffset.UTC)
                    .toString();
        } catch (NumberFormatException | DateTimeException wrong) {
            throw new UnmappedCell("which is not a number of seconds since 1970");
        }
    }

    private static CellStep first(String number) throws UnusableMapping {
        if (!Pattern.matches("[1-9]\\d{0,4}", number)) {
            throw new UnusableMapping("read 'first: " + number + "'; allowed: a number of letters, 1 to 99999");
        }
        int most = Integer.parseInt(number);
        return cell -> cell.codePointCount(0, cell.length()) <= most
                ? cell
                : cell.substring(0, cell.offsetByCodePoints(0, most)).strip();
    }

    private static CellStep unless(String value) {
        return cell -> cell.equals(value) ? "" : cell;
    }
}
