package org.tergeu.intake.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The codes of languages, scripts and regions that a tag of a language (BCP 47) may have, by Unicode CLDR: {@code language-codes.txt}. The JDK lists
 * only some of them, and ICU all of them only in a class that it calls internal. {@code LanguageCodesTest} compares the list with ICU's and writes
 * it anew.
 */
final class LanguageCodes {

    /** The words that lines of the list begin with. */
    enum CodeKind {
        LANGUAGE,
        FORMER_LANGUAGE,
        SCRIPT,
        REGION
    }

    private static final String LIST = "language-codes.txt";
    private static final Map<CodeKind, Set<String>> CODES = codes(text());

    private LanguageCodes() {}

    /** Whether a code of two or three letters is that of a language, be it one that another code has replaced. */
    static boolean isLanguage(String code) {
        return has(CodeKind.LANGUAGE, code) || has(CodeKind.FORMER_LANGUAGE, code);
    }

    /** Whether a code is that of a language and no other code has replaced it. */
    static boolean isCurrentLanguage(String code) {
        return has(CodeKind.LANGUAGE, code);
    }

    /** Whether a code of four letters is that of a script. */
    static boolean isScript(String code) {
        return has(CodeKind.SCRIPT, code);
    }

    /** Whether a code of two letters or three digits is that of a country, of a former one or of a part of the world. */
    static boolean isRegion(String code) {
        return has(CodeKind.REGION, code);
    }

    private static boolean has(CodeKind kind, String code) {
        return CODES.getOrDefault(kind, Set.of()).contains(code.toLowerCase(Locale.ROOT));
    }

    private static Map<CodeKind, Set<String>> codes(String list) {
        Map<CodeKind, Set<String>> codes = new EnumMap<>(CodeKind.class);
        list.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            List<String> words = List.of(line.split(" "));
            codes.computeIfAbsent(CodeKind.valueOf(words.get(0)), kind -> new HashSet<>())
                    .addAll(words.subList(1, words.size()));
        });
        return codes;
    }

    private static String text() {
        try (InputStream list = LanguageCodes.class.getResourceAsStream(LIST)) {
            if (list == null) {
                throw new IllegalStateException("the package lacks " + LIST);
            }
            return new String(list.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
