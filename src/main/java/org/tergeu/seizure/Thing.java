package org.tergeu.seizure;

import io.smallrye.graphql.api.Nullable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tergeu.naming.CanonicalName;
import org.tergeu.vocabulary.DrugGroup;
import org.tergeu.vocabulary.FirearmType;
import org.tergeu.vocabulary.SeizureCategory;

/**
 * What was seized, as reports call it. A name is compared with those of all categories, since reports put one thing into several, and so is a name that has
 * some of its words. A general word is anything of its kind within the categories that are {@linkplain SeizureCategory#comparedAs() compared} with its own, and
 * compared by its words with names of the others.
 *
 * @param category the category
 * @param words all words of the item, in one form and order
 * @param name the same without general words, equal for names that may be of one thing; empty for a general word ("drugs"), which may be of anything of its kind
 * @param kind the kind, from the widest to the narrowest: a category and a group of drugs or type of firearm, each with a slash after it. Empty: any, as of
 *     "weapons"
 */
record Thing(SeizureCategory category, String words, String name, String kind) {

    private static final String SYNTHETIC = "SYNTHETIC";
    private static final String RIFLE = FirearmType.RIFLE.name();

    /** Forms of what is also called without them: heroin powder, ephedrine tablets. */
    private static final Set<String> FORMS = Set.of(
            "powder",
            "tablet",
            "pill",
            "capsule",
            "package",
            "packet",
            "parcel",
            "bag",
            "sachet",
            "dose",
            "batch",
            "consignment",
            "large",
            "kind");

    /** Words that say no more than the category does. */
    private static final Map<SeizureCategory, Set<String>> GENERAL = Map.ofEntries(
            Map.entry(
                    SeizureCategory.DRUG,
                    Set.of(
                            "drug",
                            "substance",
                            "psychotropic",
                            "illegal",
                            "illicit",
                            "prohibited",
                            "banned",
                            "various")),
            Map.entry(SeizureCategory.PRECURSOR, Set.of("precursor", "chemical", "substance", "drug")),
            Map.entry(
                    SeizureCategory.FIREARM,
                    Set.of("firearm", "arm", "small", "automatic", "illegal", "unregistered", "military", "various")),
            Map.entry(SeizureCategory.OTHER_WEAPON, Set.of("firearm", "arm", "cold", "bladed")),
            Map.entry(SeizureCategory.AMMUNITION, Set.of("cartridge", "live", "various")),
            Map.entry(SeizureCategory.EXPLOSIVE, Set.of("explosive", "substance", "device")),
            Map.entry(SeizureCategory.CASH, Set.of("banknote", "currency", "fund", "sum")),
            Map.entry(SeizureCategory.CRYPTO, Set.of("crypto", "cryptocurrency", "currency", "asset", "digital")),
            Map.entry(SeizureCategory.BANK_FUNDS, Set.of("account", "bank", "banknote", "fund", "asset", "deposit")),
            Map.entry(SeizureCategory.MIXED_ASSETS, Set.of("asset", "property", "banknote", "fund")),
            Map.entry(SeizureCategory.PROPERTY, Set.of("property", "asset", "real", "estate")),
            Map.entry(SeizureCategory.VEHICLE, Set.of("vehicle", "transport", "motor")),
            Map.entry(SeizureCategory.STOLEN_GOODS, Set.of("good", "stolen", "property")),
            Map.entry(SeizureCategory.DEVICE, Set.of("device", "equipment", "electronic")),
            Map.entry(SeizureCategory.DOCUMENT, Set.of("document", "documentation", "paper", "record")),
            Map.entry(SeizureCategory.LITERATURE, Set.of("literature", "material")),
            Map.entry(SeizureCategory.RITUAL_ITEM, Set.of("ritual", "item", "object")),
            Map.entry(SeizureCategory.TOBACCO, Set.of("tobacco", "product", "good")),
            Map.entry(SeizureCategory.ALCOHOL, Set.of("alcohol", "alcoholic", "beverage", "drink")),
            Map.entry(SeizureCategory.PRECIOUS_METAL, Set.of("precious", "metal")),
            Map.entry(SeizureCategory.PRECIOUS_STONE, Set.of("precious", "stone", "gem")),
            Map.entry(SeizureCategory.WILDLIFE, Set.of("wildlife", "animal", "specimen")),
            Map.entry(SeizureCategory.CULTURAL_GOODS, Set.of("cultural", "good", "object", "artefact", "antiquity")),
            Map.entry(SeizureCategory.COUNTERFEIT, Set.of("counterfeit", "good", "fake")),
            Map.entry(SeizureCategory.FUEL, Set.of("fuel")),
            Map.entry(SeizureCategory.MEDICINE, Set.of("medicine", "drug", "pharmaceutical")),
            Map.entry(SeizureCategory.ACCOUNT, Set.of("account")),
            Map.entry(SeizureCategory.DOMAIN, Set.of("domain", "site", "website")));

    /** The same in Russian and Kazakh. */
    private static final Map<SeizureCategory, Set<String>> GENERAL_IN_OTHER_LANGUAGES = Map.ofEntries(
            words(
                    SeizureCategory.DRUG,
                    "наркотики наркотические психотропные средства вещества запрещённые крупная партия есірткі заттар"),
            words(SeizureCategory.PRECURSOR, "прекурсоры химикаты вещества прекурсорлар"),
            words(
                    SeizureCategory.FIREARM,
                    "оружие огнестрельное стрелковое автоматическое незарегистрированное единица қару атыс қаруы"),
            words(SeizureCategory.OTHER_WEAPON, "оружие единица қару"),
            words(SeizureCategory.AMMUNITION, "боеприпасы патроны оқ дәрі"),
            words(SeizureCategory.EXPLOSIVE, "взрывчатка взрывчатые взрывные вещества устройства жарылғыш"),
            words(SeizureCategory.CASH, "деньги денежные наличные средства банкноты ақша қолма қол"),
            words(SeizureCategory.BANK_FUNDS, "деньги денежные средства счета активы ақша"),
            words(SeizureCategory.MIXED_ASSETS, "активы имущество деньги средства мүлік"),
            words(SeizureCategory.PROPERTY, "имущество недвижимость активы мүлік"),
            words(SeizureCategory.VEHICLE, "транспорт транспортные средства автотранспорт көлік"),
            words(SeizureCategory.TOBACCO, "табак табачные изделия темекі"),
            words(SeizureCategory.ALCOHOL, "алкоголь алкогольные напитки спиртное"),
            words(SeizureCategory.MEDICINE, "лекарства медикаменты препараты"));

    private static Map.Entry<SeizureCategory, Set<String>> words(SeizureCategory category, String words) {
        return Map.entry(category, CanonicalName.words(words));
    }

    /** General words of weapons that are not firearms. */
    private static final Set<String> COLD = Set.of("cold", "bladed");

    /** Words that say no more than the kind does. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("cannabis", DrugGroup.CANNABIS.name()),
            Map.entry("opiate", DrugGroup.OPIOIDS.name()),
            Map.entry("opioid", DrugGroup.OPIOIDS.name()),
            Map.entry("synthetic", SYNTHETIC),
            Map.entry("pistol", FirearmType.PISTOL.name()),
            Map.entry("revolver", FirearmType.REVOLVER.name()),
            Map.entry("rifle", RIFLE),
            Map.entry("assault", RIFLE),
            Map.entry("shotgun", FirearmType.SHOTGUN.name()),
            Map.entry("submachine", FirearmType.SUBMACHINE_GUN.name()),
            Map.entry("machine", FirearmType.MACHINE_GUN.name()));

    /** Drugs that are precursors. */
    private static final Set<String> PRECURSORS = Set.of("precursor", "chemical");

    /** Of what kind well-known things are. */
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("hashish", DrugGroup.CANNABIS.name()),
            Map.entry("marijuana", DrugGroup.CANNABIS.name()),
            Map.entry("heroin", DrugGroup.OPIOIDS.name()),
            Map.entry("opium", DrugGroup.OPIOIDS.name()),
            Map.entry("morphine", DrugGroup.OPIOIDS.name()),
            Map.entry("cocaine", DrugGroup.COCAINE.name()),
            Map.entry("methamphetamine", SYNTHETIC),
            Map.entry("amphetamine", SYNTHETIC),
            Map.entry("mdma", SYNTHETIC),
            Map.entry("mephedrone", SYNTHETIC),
            Map.entry("kalashnikov", RIFLE),
            Map.entry("makarov", FirearmType.PISTOL.name()));

    static Thing of(
            SeizureCategory category, String item, @Nullable DrugGroup drugGroup, @Nullable FirearmType firearmType) {
        Set<String> words = CanonicalName.words(item);
        boolean isWeapon = category.comparedAs() == SeizureCategory.FIREARM;
        boolean hasKinds = category == SeizureCategory.DRUG || isWeapon;
        boolean isPrecursor =
                category == SeizureCategory.DRUG && PRECURSORS.stream().anyMatch(words::contains);
        String type = isPrecursor ? DrugGroup.PRECURSORS.name() : hasKinds ? type(words, drugGroup, firearmType) : "";
        Set<String> general = new TreeSet<>(GENERAL.getOrDefault(category, Set.of()));
        general.addAll(GENERAL_IN_OTHER_LANGUAGES.getOrDefault(category, Set.of()));
        if (hasKinds) {
            general.addAll(KINDS.keySet());
        }
        if (isPrecursor) {
            general.addAll(PRECURSORS);
        }
        if (category.comparedAs() == SeizureCategory.DRUG || category == SeizureCategory.MEDICINE) {
            general.addAll(FORMS);
        }
        boolean unspecified =
                type.isEmpty() && (drugGroup == DrugGroup.UNSPECIFIED || firearmType == FirearmType.UNSPECIFIED);
        String own = CanonicalName.without(general, item);
        String name = unspecified ? "" : own;
        // What an unspecified group has in a name, such as ephedrine, may be what another report has as a precursor.
        String kind = unspecified && !own.isEmpty()
                ? ""
                : kind(category, type, name.isEmpty() && COLD.stream().noneMatch(words::contains));
        return new Thing(category, String.join(" ", words), name, kind);
    }

    /** What it is called where it is compared by words: its name, or its general words. */
    String called() {
        return name.isEmpty() ? words : name;
    }

    /** What it may be called in fewer words. */
    Set<String> shorter() {
        Set<String> shorter = CanonicalName.shorter(words);
        if (!called().equals(words)) {
            shorter.add(words);
            shorter.remove(called());
        }
        return shorter;
    }

    /** The path of a kind; {@code any} is whether the words say nothing. */
    private static String kind(SeizureCategory category, String type, boolean any) {
        return switch (category) {
            case OTHER_WEAPON -> !type.isEmpty() ? path(SeizureCategory.FIREARM, type) : any ? "" : path(category, "");
            case DRUG ->
                type.equals(DrugGroup.PRECURSORS.name())
                        ? path(SeizureCategory.PRECURSOR, "")
                        : path(SeizureCategory.DRUG, type);
            case FIREARM, PRECURSOR -> path(category, type);
            default -> "";
        };
    }

    private static String path(SeizureCategory category, String type) {
        return category + "/" + (type.isEmpty() ? "" : type + "/");
    }

    private static String type(Set<String> words, @Nullable DrugGroup drugGroup, @Nullable FirearmType firearmType) {
        String stated = drugGroup != null ? type(drugGroup) : firearmType != null ? type(firearmType) : "";
        Set<String> named = Stream.of(KNOWN, KINDS)
                .flatMap(kinds -> words.stream().filter(kinds::containsKey).map(kinds::get))
                .collect(Collectors.toSet());
        // "Heroin and cannabis" is of neither kind alone, whichever a report states.
        if (named.size() > 1) {
            return "";
        }
        return stated.isEmpty() ? String.join("", named) : stated;
    }

    /** "Synthetic drugs" may be of either of two groups. */
    private static String type(DrugGroup group) {
        return switch (group) {
            case AMPHETAMINE_TYPE_STIMULANTS, NEW_PSYCHOACTIVE, SYNTHETIC_UNSPECIFIED -> SYNTHETIC;
            case CANNABIS, COCAINE, OPIOIDS, SEDATIVES, HALLUCINOGENS, PRECURSORS -> group.name();
            case UNSPECIFIED -> "";
        };
    }

    private static String type(FirearmType type) {
        return switch (type) {
            case RIFLE, ASSAULT_RIFLE, SNIPER_RIFLE -> RIFLE;
            case PISTOL, REVOLVER, SHOTGUN, SUBMACHINE_GUN, MACHINE_GUN, TRAUMATIC_PISTOL -> type.name();
            case UNSPECIFIED -> "";
        };
    }

    /** Things of one family of categories that have something in common. */
    record ThingGroup(SeizureCategory family, Common common, String value) {

        boolean isOfName() {
            return common == Common.NAME;
        }
    }

    /** What things have in common. */
    enum Common {
        NAME,
        /** What they are called, by general words, too. */
        CALLED,
        /** A kind, or one within it. */
        WITHIN_KIND,
        /** The same, and no more than general words. */
        GENERAL_WITHIN_KIND,
        /** A kind, of which no more is known. */
        KIND,
        /** The same, and no more than general words. */
        GENERAL_OF_KIND
    }

    /**
     * Things of any category that are called so, or have these words among others, and are of a kind.
     *
     * @param common either {@link Common#WITHIN_KIND} or {@link Common#KIND}
     * @param inPart whether the words are among others
     */
    record WordsGroup(Common common, String kind, String words, boolean inPart) {}

    /** The groups that it is in. */
    List<Record> groups() {
        List<Record> groups = new ArrayList<>();
        kinds().forEach(each -> groups.add(group(Common.WITHIN_KIND, each)));
        groups.add(group(Common.KIND, kind));
        if (name.isEmpty()) {
            kinds().forEach(each -> groups.add(group(Common.GENERAL_WITHIN_KIND, each)));
            groups.add(group(Common.GENERAL_OF_KIND, kind));
        } else {
            groups.add(group(Common.NAME, name));
        }
        groups.add(group(Common.CALLED, called()));
        ofWords(called(), false).forEach(groups::add);
        return groups;
    }

    /** The groups that it is in by some of its words. */
    Stream<WordsGroup> groupsInPart() {
        return shorter().stream().flatMap(words -> ofWords(words, true));
    }

    private Stream<WordsGroup> ofWords(String words, boolean inPart) {
        return Stream.concat(
                kinds().map(each -> new WordsGroup(Common.WITHIN_KIND, each, words, inPart)),
                Stream.of(new WordsGroup(Common.KIND, kind, words, inPart)));
    }

    /**
     * The groups of those of its family that may be of one thing with it: a name is of the same name or a general word, a general word is of anything,
     * unless neither kind is within the other.
     */
    List<ThingGroup> alike() {
        return name.isEmpty()
                ? ofKinds(Common.WITHIN_KIND, Common.KIND)
                : Stream.concat(
                                Stream.of(group(Common.NAME, name)),
                                ofKinds(Common.GENERAL_WITHIN_KIND, Common.GENERAL_OF_KIND).stream())
                        .toList();
    }

    /**
     * The groups of those of other families that may be of one thing with it: called the same, perhaps by words that are general in one family and none in the
     * other ("alcohol" among alcohol, and among stolen goods).
     */
    Stream<ThingGroup> alikeElsewhere() {
        return Arrays.stream(SeizureCategory.values())
                .filter(other -> !called().isEmpty() && other == other.comparedAs() && other != category.comparedAs())
                .map(other -> new ThingGroup(other, Common.CALLED, called()));
    }

    /** The groups of those that are called by some of its words ("grenades" for F-1 grenades), unless neither kind is within the other. */
    Stream<WordsGroup> alikeInFewerWords() {
        return shorter().stream().flatMap(words -> withWords(words, false));
    }

    /** The groups of those that have its words among others. */
    Stream<WordsGroup> alikeInMoreWords() {
        return withWords(called(), true);
    }

    private Stream<WordsGroup> withWords(String words, boolean inPart) {
        return Stream.concat(
                Stream.of(new WordsGroup(Common.WITHIN_KIND, kind, words, inPart)),
                wider().map(each -> new WordsGroup(Common.KIND, each, words, inPart)));
    }

    private ThingGroup group(Common common, String value) {
        return new ThingGroup(category.comparedAs(), common, value);
    }

    private List<ThingGroup> ofKinds(Common within, Common of) {
        return Stream.concat(Stream.of(group(within, kind)), wider().map(each -> group(of, each)))
                .toList();
    }

    /** Its own kind and those that contain it, the widest first. */
    private Stream<String> kinds() {
        return Stream.concat(wider(), Stream.of(kind));
    }

    /** The kinds that contain its own, the widest first. */
    private Stream<String> wider() {
        return kind.isEmpty()
                ? Stream.of()
                : Stream.concat(
                        Stream.of(""),
                        IntStream.range(0, kind.length() - 1)
                                .filter(at -> kind.charAt(at) == '/')
                                .mapToObj(at -> kind.substring(0, at + 1)));
    }
}
