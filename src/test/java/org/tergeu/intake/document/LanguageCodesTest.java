package org.tergeu.intake.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.impl.ValidIdentifiers;
import com.ibm.icu.impl.ValidIdentifiers.Datasubtype;
import com.ibm.icu.impl.ValidIdentifiers.Datatype;
import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tergeu.intake.document.LanguageCodes.CodeKind;

/** The list of codes is that of the version of ICU which the service has: {@code -Dtergeu.docs.write=true} writes it. */
class LanguageCodesTest {

    private static final Path LIST = Path.of("src/main/resources/org/tergeu/intake/document/language-codes.txt");

    private static final Set<Datasubtype> KNOWN =
            EnumSet.of(Datasubtype.regular, Datasubtype.special, Datasubtype.macroregion, Datasubtype.deprecated);
    private static final Set<Datasubtype> CURRENT = EnumSet.of(Datasubtype.regular, Datasubtype.special);

    private static final int CODES_OF_A_LINE = 30;

    @Test
    void theListHasTheCodesOfIcu() throws IOException {
        String due = list();
        if (Boolean.getBoolean("tergeu.docs.write")) {
            Files.writeString(LIST, due);
        }

        assertThat(Files.readString(LIST)).isEqualTo(due);
    }

    /** Everything that is shaped like a code, whether it is one or not. */
    @Test
    void eachCodeIsKnownWhereIcuKnowsIt() {
        assertThat(words(2).size() + words(3).size()).isEqualTo(26 * 26 + 26 * 26 * 26);
        assertSame(Stream.of(words(2), words(3)).flatMap(List::stream), LanguageCodes::isLanguage, Datatype.language);
        assertSame(words(4).stream(), LanguageCodes::isScript, Datatype.script);
        assertSame(words(2).stream(), LanguageCodes::isRegion, Datatype.region);
        assertSame(IntStream.range(0, 1000).mapToObj("%03d"::formatted), LanguageCodes::isRegion, Datatype.region);
    }

    @Test
    void languagesOfTheJdkAreCurrentWhereIcuSaysSo() {
        assertThat(Locale.getISOLanguages())
                .hasSizeGreaterThan(180)
                .allSatisfy(code -> assertThat(LanguageCodes.isCurrentLanguage(code))
                        .as(code)
                        .isEqualTo(ValidIdentifiers.isValid(Datatype.language, EnumSet.of(Datasubtype.regular), code)
                                != null));
        assertThat(LanguageCodes.isCurrentLanguage("sh")).isFalse();
        assertThat(LanguageCodes.isLanguage("sh")).isTrue();
    }

    @Test
    void codesAreKnownInEachCase() {
        assertThat(LanguageCodes.isLanguage("KK")).isTrue();
        assertThat(LanguageCodes.isScript("Cyrl")).isTrue();
        assertThat(LanguageCodes.isRegion("KZ")).isTrue();
    }

    private static void assertSame(Stream<String> codes, Predicate<String> known, Datatype type) {
        assertThat(codes.filter(code -> known.test(code) != (ValidIdentifiers.isValid(type, KNOWN, code) != null)))
                .isEmpty();
    }

    private static List<String> words(int letters) {
        List<String> words = List.of("");
        for (int i = 0; i < letters; i++) {
            words = words.stream()
                    .flatMap(word -> IntStream.rangeClosed('a', 'z').mapToObj(letter -> word + (char) letter))
                    .toList();
        }
        return words;
    }

    private static String list() {
        return "# The codes that a tag of a language (BCP 47) may have, by Unicode CLDR, as ICU "
                + VersionInfo.ICU_VERSION.getMajor() + " has them. LanguageCodesTest writes this file.\n"
                + lines(CodeKind.LANGUAGE, Datatype.language, CURRENT)
                + lines(CodeKind.FORMER_LANGUAGE, Datatype.language, EnumSet.of(Datasubtype.deprecated))
                + lines(CodeKind.SCRIPT, Datatype.script, KNOWN)
                + lines(CodeKind.REGION, Datatype.region, KNOWN);
    }

    private static String lines(CodeKind kind, Datatype type, Set<Datasubtype> states) {
        List<String> codes = ValidIdentifiers.getData().get(type).entrySet().stream()
                .filter(state -> states.contains(state.getKey()))
                .map(Map.Entry::getValue)
                .flatMap(codesOfState -> codesOfState.regularData.stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
        return IntStream.iterate(0, from -> from < codes.size(), from -> from + CODES_OF_A_LINE)
                .mapToObj(from -> kind + " "
                        + String.join(" ", codes.subList(from, Math.min(from + CODES_OF_A_LINE, codes.size()))) + "\n")
                .collect(Collectors.joining());
    }
}
