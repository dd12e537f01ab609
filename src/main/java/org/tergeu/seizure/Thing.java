package org.tergeu.seizure;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tergeu.naming.CanonicalName;
import org.tergeu.vocabulary.DrugGroup;
import org.tergeu.vocabulary.FirearmType;
import org.tergeu.vocabulary.SeizureCategory;

/**
 * What was seized, as reports call it.
 *
 * @param name equal for names that may be of one thing; empty for a general word ("drugs"), which may be of anything of its kind
 * @param kind a group of drugs or type of firearm; empty: any
 */
record Thing(String name, String kind) {

    private static final ThingGroup ALL = new ThingGroup(Common.NOTHING, "");
    private static final ThingGroup ALL_GENERAL = new ThingGroup(Common.GENERAL, "");

    private static final String SYNTHETIC = "SYNTHETIC";
    private static final String RIFLE = FirearmType.RIFLE.name();

    /** Words that say no more than the category does. */
    private static final Map<SeizureCategory, Set<String>> GENERAL = Map.ofEntries(
            Map.entry(
                    SeizureCategory.DRUG, Set.of("drug", "substance", "psychotropic", "illegal", "illicit", "various")),
            Map.entry(SeizureCategory.PRECURSOR, Set.of("precursor", "chemical", "substance", "drug")),
            Map.entry(SeizureCategory.FIREARM, Set.of("firearm", "arm", "small", "illegal", "various")),
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
        boolean hasKinds = category == SeizureCategory.DRUG || category == SeizureCategory.FIREARM;
        String kind = hasKinds ? kind(words, drugGroup, firearmType) : "";
        Set<String> general = new TreeSet<>(GENERAL.getOrDefault(category, Set.of()));
        if (hasKinds) {
            general.addAll(KINDS.keySet());
        }
        boolean unspecified =
                kind.isEmpty() && (drugGroup == DrugGroup.UNSPECIFIED || firearmType == FirearmType.UNSPECIFIED);
        return new Thing(unspecified ? "" : CanonicalName.without(general, item), kind);
    }

    private static String kind(Set<String> words, @Nullable DrugGroup drugGroup, @Nullable FirearmType firearmType) {
        String stated = drugGroup != null ? kind(drugGroup) : firearmType != null ? kind(firearmType) : "";
        return stated.isEmpty()
                ? List.of(KNOWN, KINDS).stream()
                        .flatMap(kinds ->
                                words.stream().filter(kinds::containsKey).map(kinds::get))
                        .findFirst()
                        .orElse("")
                : stated;
    }

    /** "Synthetic drugs" may be of either of two groups. */
    private static String kind(DrugGroup group) {
        return switch (group) {
            case AMPHETAMINE_TYPE_STIMULANTS, NEW_PSYCHOACTIVE, SYNTHETIC_UNSPECIFIED -> SYNTHETIC;
            case CANNABIS, COCAINE, OPIOIDS, SEDATIVES, HALLUCINOGENS, PRECURSORS -> group.name();
            case UNSPECIFIED -> "";
        };
    }

    private static String kind(FirearmType type) {
        return switch (type) {
            case RIFLE, ASSAULT_RIFLE, SNIPER_RIFLE -> RIFLE;
            case PISTOL, REVOLVER, SHOTGUN, SUBMACHINE_GUN, MACHINE_GUN, TRAUMATIC_PISTOL -> type.name();
            case UNSPECIFIED -> "";
        };
    }

    /** Things that have something in common. */
    record ThingGroup(Common common, String value) {

        boolean isOfName() {
            return common == Common.NAME;
        }
    }

    /** What things have in common. */
    enum Common {
        NAME,
        KIND,
        /** A kind, and no more than general words. */
        KIND_OF_GENERAL,
        GENERAL,
        NOTHING
    }

    /** The groups that it is in. */
    List<ThingGroup> groups() {
        return name.isEmpty()
                ? List.of(
                        ALL,
                        ALL_GENERAL,
                        new ThingGroup(Common.KIND, kind),
                        new ThingGroup(Common.KIND_OF_GENERAL, kind))
                : List.of(ALL, new ThingGroup(Common.NAME, name), new ThingGroup(Common.KIND, kind));
    }

    /**
     * The groups of those that may be of one thing with it: a name is of the same name or a general word, a general word is of anything, unless the
     * kinds are different.
     */
    List<ThingGroup> alike() {
        return name.isEmpty()
                ? ofKind(Common.KIND, ALL)
                : Stream.concat(
                                Stream.of(new ThingGroup(Common.NAME, name)),
                                ofKind(Common.KIND_OF_GENERAL, ALL_GENERAL).stream())
                        .toList();
    }

    private List<ThingGroup> ofKind(Common common, ThingGroup ofAny) {
        return kind.isEmpty() ? List.of(ofAny) : List.of(new ThingGroup(common, kind), new ThingGroup(common, ""));
    }
}
