package org.tergeu.tracing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a statement does, in a few words that are the same for all of its kind: {@code SELECT incident seizure}. Its tables come in the
 * order in which it names them.
 *
 * @see <a href="https://opentelemetry.io/docs/specs/semconv/database/database-spans/#generating-a-summary-of-the-query">Generating a
 *     summary of the query</a>
 */
@RegisterForReflection(
        // By what is asked of it Caffeine picks the classes of a cache and of its entries.
        classNames = {"com.github.benmanes.caffeine.cache.SSMS", "com.github.benmanes.caffeine.cache.PSMS"})
final class StatementSummary {

    /** Texts of the statement, its remarks, and what else has a word in it that would be taken for a table. */
    private static final Pattern NOISE =
            pattern("'(?:[^']++|'')*+'|--[^\\n]*|\\b(?:extract\\s*\\(\\s*\\w+|distinct)\\s+from\\b");

    private static final Pattern WORD = pattern("\\w+");
    private static final Pattern NAMED =
            pattern("(\\w+)(?:\\s*\\([^()]*\\))?\\s+as\\s+(?:(?:not\\s+)?materialized\\s+)?\\(");

    /** What is followed by a parenthesis is a function, unless rows are put into it. */
    private static final Pattern TABLE = pattern(
            "\\binto\\s+([a-z_]\\w*)"
                    + "|\\b(?:from|join|update)\\s+(?:only\\s+)?(?!(?:lateral|select|set|of|only|nowait|skip)\\b)([a-z_]\\w*+)(?!\\s*\\()");

    private static final Set<String> VERBS = Set.of("select", "insert", "update", "delete", "merge");

    /** As the conventions have it. */
    private static final int LONGEST = 255;

    private static final int REMEMBERED = 1_000;

    private final Cache<String, String> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    private static Pattern pattern(String text) {
        return Pattern.compile(text, Pattern.CASE_INSENSITIVE);
    }

    /** That of a statement. */
    String of(String text) {
        return known.get(text, StatementSummary::made);
    }

    private static String made(String text) {
        String plain = NOISE.matcher(text).replaceAll(" ");
        StringBuilder summary = new StringBuilder(verb(plain));
        for (String table : tables(plain)) {
            if (summary.length() + 1 + table.length() > LONGEST) {
                break;
            }
            summary.append(' ').append(table);
        }
        return summary.toString();
    }

    /** The first word, or what a statement does with the parts that it names first. */
    private static String verb(String plain) {
        Matcher words = WORD.matcher(plain);
        if (!words.find()) {
            return "STATEMENT";
        }
        String first = words.group();
        if (first.equalsIgnoreCase("with")) {
            int depth = 0;
            int seen = 0;
            while (words.find()) {
                depth += depth(plain, seen, words.start());
                seen = words.start();
                if (depth == 0 && VERBS.contains(lower(words.group()))) {
                    return words.group().toUpperCase(Locale.ROOT);
                }
            }
        }
        return first.toUpperCase(Locale.ROOT);
    }

    private static int depth(String plain, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            depth += plain.charAt(i) == '(' ? 1 : plain.charAt(i) == ')' ? -1 : 0;
        }
        return depth;
    }

    private static Set<String> tables(String plain) {
        Set<String> parts =
                NAMED.matcher(plain).results().map(part -> lower(part.group(1))).collect(Collectors.toSet());
        return TABLE.matcher(plain)
                .results()
                .map(table -> lower(table.group(1) == null ? table.group(2) : table.group(1)))
                .filter(table -> !parts.contains(table))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
