package org.tergeu.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One form of a word for its numbers and cases, in small letters without marks. For words of Cyrillic letters it is a stem, which need not be a word, and
 * which a few other words have, too.
 */
final class NounForms {

    private static final List<String> ES = List.of("xes", "ches", "shes", "sses");
    private static final Map<String, String> IRREGULAR = new HashMap<>();

    /** Endings of irregular plurals, each with that of one. */
    private static final Map<String, String> IRREGULAR_ENDINGS = Map.of(
            "men", "man",
            "wives", "wife",
            "knives", "knife",
            "wolves", "wolf",
            "thieves", "thief",
            "shelves", "shelf",
            "scarves", "scarf",
            "children", "child");

    private static final Set<String> SINGULAR = Set.of(
            "specimen",
            "regimen",
            "turkmen",
            "semen",
            "omen",
            "abdomen",
            "bitumen",
            "bus",
            "minibus",
            "trolleybus",
            "virus");

    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}+");
    private static final Pattern KAZAKH = Pattern.compile("[әғқңөұүһі]");

    /** The plural, whose it is, and the case. */
    private static final Pattern KAZAKH_PLURAL =
            Pattern.compile("[лдт][ае]р(?:[ыі]н?|[ыі]?[дн][ыі]ң?|[ғг][ае]|[ыі]?н?[дн][ае]н?|[ыі]н[ае]|[ыі]?мен)?$");

    private static final Pattern KAZAKH_GENITIVE = Pattern.compile("[дтн][ыі]ң$");
    private static final Pattern KAZAKH_CASE =
            Pattern.compile("(?<=.{4})(?:[дтн][ыі]|[ғқ]а|[гк]е|[дт][ае]|[дтн][ае]н)$");

    private static final Pattern RUSSIAN_ENDING =
            Pattern.compile("(?<=.{4})(?:[аяыи]ми|[ео]го|[ео]му|[аяеоиы]м|[аяиы]х|[ое]в)$|(?<=.{3})[аеиоуыэюяьіә]+$");

    /** Of one of a people or place: гражданин, of whom there are граждане. */
    private static final Pattern RUSSIAN_ONE = Pattern.compile("(?<=[ая]н)ин$");

    /** In one form only: торговец, торговцы; таблетка, таблеток. */
    private static final Pattern RUSSIAN_FLEETING = Pattern.compile("(?<=.[^аеиоуыэюя])[ео](?=[кц]$)");

    /** It is й in the other forms: китаец, китайцы. */
    private static final Pattern RUSSIAN_FLEETING_AFTER_VOWEL = Pattern.compile("(?<=[аеиоуыэюя])е(?=[кц]$)");

    /** Kazakh leaves it out before its plural: террористер. */
    private static final Pattern LAST_T = Pattern.compile("(?<=.{3}с)т$");

    private static final int SHORTEST = 3;

    static {
        irregular("leaf", "leaves");
        irregular("life", "lives");
        irregular("half", "halves");
        irregular("calf", "calves");
        irregular("loaf", "loaves");
        irregular("hoof", "hooves");
        irregular("foot", "feet");
        irregular("tooth", "teeth");
        irregular("mouse", "mice");
        irregular("goose", "geese");
        irregular("axe", "axes");
        irregular("pickaxe", "pickaxes");
        irregular("cache", "caches");
        irregular("movie", "movies");
        irregular("cookie", "cookies");
        irregular("bus", "buses");
        irregular("minibus", "minibuses");
        irregular("trolleybus", "trolleybuses");
        irregular("virus", "viruses");
        irregular("gas", "gases");
        irregular("hero", "heroes");
        irregular("potato", "potatoes");
        irregular("tomato", "tomatoes");
        irregular("cargo", "cargoes");
        irregular("torpedo", "torpedoes");
        irregular("ер", "ерлер");
    }

    private NounForms() {}

    private static void irregular(String one, String many) {
        IRREGULAR.put(many, one);
    }

    static String one(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        return CYRILLIC.matcher(word).matches() ? stem(word) : english(word);
    }

    private static String english(String word) {
        if (SINGULAR.contains(word)) {
            return word;
        }
        for (Map.Entry<String, String> ending : IRREGULAR_ENDINGS.entrySet()) {
            if (word.endsWith(ending.getKey())) {
                return word.substring(0, word.length() - ending.getKey().length()) + ending.getValue();
            }
        }
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.length() > 4 && ES.stream().anyMatch(word::endsWith)) {
            return word.substring(0, word.length() - 2);
        }
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("is")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private static String stem(String word) {
        String kazakh = without(KAZAKH_GENITIVE, without(KAZAKH_PLURAL, word));
        if (KAZAKH.matcher(kazakh).find()) {
            kazakh = KAZAKH_CASE.matcher(kazakh).replaceAll("");
        }
        // Words of Russian that end like a plural of Kazakh, such as доллар, lose that in all of their forms.
        String russian = withoutEndings(without(KAZAKH_PLURAL, withoutEndings(kazakh)));
        String one = RUSSIAN_ONE.matcher(russian).replaceAll("");
        String steady = RUSSIAN_FLEETING_AFTER_VOWEL
                .matcher(RUSSIAN_FLEETING.matcher(one).replaceAll(""))
                .replaceAll("и");
        return LAST_T.matcher(steady).replaceAll("");
    }

    private static String without(Pattern ending, String word) {
        Matcher matcher = ending.matcher(word);
        if (!matcher.find()) {
            return word;
        }
        String rest = word.substring(0, matcher.start());
        boolean isWord = rest.length() >= SHORTEST
                || (rest.length() == SHORTEST - 1 && KAZAKH.matcher(rest).find());
        return isWord ? rest : word;
    }

    /** Again and again, so that a word whose last letters only look like an ending loses them in all of its forms. */
    private static String withoutEndings(String word) {
        String before = word;
        String after = RUSSIAN_ENDING.matcher(before).replaceAll("");
        while (!after.equals(before)) {
            before = after;
            after = RUSSIAN_ENDING.matcher(before).replaceAll("");
        }
        return after;
    }
}
