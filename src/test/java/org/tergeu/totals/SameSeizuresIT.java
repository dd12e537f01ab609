package org.tergeu.totals;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tergeu.testsupport.GraphQl;
import org.tergeu.testsupport.OwnDatabase;
import org.tergeu.testsupport.ReportFile;
import org.tergeu.testsupport.Rows;

/** Seized things that may be the same: over an incident and its part, and by a general word and a specific one. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class SameSeizuresIT extends PossiblySame {

    private static String seizures(String... each) {
        return "seizures: [ " + String.join(", ", each) + " ]";
    }

    private static String pistols(String disposition, int count) {
        return "{ category: FIREARM, item: pistols, firearmType: PISTOL, disposition: %s, quantity: %d }"
                .formatted(disposition, count);
    }

    /** From the rows, and from what is kept, which have to be the same. */
    private static List<String> things() {
        String sums =
                "quantities { unit low best high possibleOverlap } values { currency low best high possibleOverlap }";
        JsonNode data = GraphQl.query("""
                { rows: seizureTotals(filter: {incident: {key: [%1$s]}}) { %2$s }
                  kept: seizureTotals(filter: {incident: {occurred: {from: "2011-01-01", to: "2011-12-31"}}}, by: [CATEGORY]) { %2$s } }""".formatted(KEYS, sums));
        List<String> rows = sums(data.at("/rows/0"));
        assertThat(data.get("kept").size() == 1 ? sums(data.at("/kept/0")) : rows)
                .isEqualTo(rows);
        return rows;
    }

    @Test
    void oneHaulOfAnIncidentAndItsPartIsCountedOnce() {
        report("2024-01-01", "same-whole: " + seizures(pistols("SEIZED", 4)));
        assertThat(things()).containsExactly("4 {piece} false");
        ReportFile part =
                report("2024-01-02", "same-part in same-whole: " + seizures(pistols("SEIZED", 4)), "same-other");
        assertThat(things()).containsExactly("4..8 best 4 {piece} true");
        assertThat(possiblySame("seizures", "item", ""))
                .containsExactly("same-part: pistols same-whole", "same-whole: pistols same-part");
        assertThat(possiblySame("seizures", "item", ", asOf: \"2024-01-01\"")).isEmpty();

        report("2024-01-03", "same-other in same-whole: " + seizures(pistols("FOUND", 3)));
        assertThat(things()).containsExactly("7..11 best 7 {piece} true");

        report("2024-01-04", "same-inner in same-part: " + seizures(pistols("CONFISCATED", 4)));
        assertThat(things()).containsExactly("7..15 best 7 {piece} true");

        desk.retract(part);
        assertThat(things()).containsExactly("8..11 best 8 {piece} true");
    }

    @Test
    void oneHaulIsThatOfAPartUnderAnotherCategory() {
        report("2024-01-01", "same-whole: " + seizures(pistols("SEIZED", 4)));
        report(
                "2024-01-02",
                "same-part in same-whole: "
                        + seizures("{ category: OTHER_WEAPON, item: pistols, disposition: SEIZED, quantity: 4 }"));

        assertThat(things()).containsExactly("4..8 best 4 {piece} true");
        assertThat(possiblySame("seizures", "item", ""))
                .containsExactly("same-part: pistols same-whole", "same-whole: pistols same-part");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            category: FIREARM, item: AK-47, quantity: 8    | category: FIREARM, item: pistols, quantity: 2          | 10 {piece} false
            category: FIREARM, item: rifles, quantity: 8   | category: FIREARM, item: pistols, quantity: 2          | 10 {piece} false
            category: DRUG, item: heroin, quantity: 8 kg   | category: DRUG, item: cannabis, quantity: 2 kg         | 10 kg false
            category: OTHER_WEAPON, item: knives, quantity: 8 | category: FIREARM, item: pistols, quantity: 2       | 10 {piece} false
            category: FIREARM, item: weapons, quantity: 8  | category: FIREARM, item: pistols, quantity: 2          | 8..10 best 8 {piece} true
            category: DRUG, item: drugs, quantity: 8 kg    | category: DRUG, item: cannabis, quantity: 2 kg         | 8..10 best 8 kg true
            """)
    void aPartHasSomethingElseWhereNothingMayBeTheSame(String whole, String part, String expected) {
        report("2024-01-01", "same-whole: " + seizures(seizure(whole)));
        report("2024-01-02", "same-part in same-whole: " + seizures(seizure(part)));

        assertThat(things()).containsExactly(expected);
        assertThat(possiblySame("seizures", "item", "")).hasSize(expected.endsWith("true") ? 2 : 0);
    }

    @Test
    void aNameUnderThreeCategoriesIsAddedOnce() {
        report(
                "2024-01-01",
                "same-whole: " + seizures(seizure("category: AMMUNITION, item: ammunition, quantity: 10")));
        report("2024-01-02", "same-whole: " + seizures(seizure("category: EXPLOSIVE, item: grenades, quantity: 4")));
        assertThat(things()).containsExactly("14 {piece} false");
        report(
                "2024-01-03",
                "same-whole: " + seizures(seizure("category: AMMUNITION, item: three grenades, quantity: 3")));
        assertThat(things()).containsExactly("14..17 best 14 {piece} true");

        report(
                "2024-01-05",
                "same-part in same-whole: "
                        + seizures(
                                seizure("category: OTHER_WEAPON, item: a grenade, quantity: 3"),
                                seizure("category: VEHICLE, item: cars, quantity: 5")));
        assertThat(things()).containsExactly("19..25 best 19 {piece} true");
        assertThat(possiblySame("seizures", "item", ""))
                .containsExactly(
                        "same-part: grenades same-whole, three grenades same-whole",
                        "same-whole: ammunition same-whole, grenades same-whole, a grenade same-part",
                        "same-whole: three grenades same-whole",
                        "same-whole: three grenades same-whole, a grenade same-part");
    }

    @Test
    void aNameIsWhatHasItsWordsAndMoreInAnotherReportOrPart() {
        String two = seizures(
                seizure("category: AMMUNITION, item: grenades, quantity: 12"),
                seizure("category: AMMUNITION, item: F-1 grenades, quantity: 5"));
        report("2024-01-01", "same-whole: " + two);
        assertThat(things()).containsExactly("17 {piece} false");

        report(
                "2024-01-02",
                "same-part in same-whole: "
                        + seizures(
                                seizure("category: EXPLOSIVE, item: RGD-5 grenades, quantity: 14"),
                                seizure("category: AMMUNITION, item: cartridges, quantity: 100")));
        assertThat(things()).containsExactly("114..131 best 114 {piece} true");
        assertThat(possiblySame("seizures", "item", ""))
                .containsExactly(
                        "same-part: grenades same-whole",
                        "same-part: grenades same-whole, F-1 grenades same-whole",
                        "same-whole: RGD-5 grenades same-part, cartridges same-part",
                        "same-whole: cartridges same-part");
    }

    @Test
    void oneReportThatHasAWordUnderTwoCategoriesHasTwoThings() {
        report(
                "2024-01-01",
                "same-whole: "
                        + seizures(
                                seizure("category: AMMUNITION, item: grenades, quantity: 4"),
                                seizure("key: others, category: EXPLOSIVE, item: grenades, quantity: 4")));
        assertThat(things()).containsExactly("8 {piece} false");

        report("2024-01-02", "same-whole: " + seizures(seizure("category: AMMUNITION, item: 4 grenades, quantity: 4")));
        assertThat(things()).containsExactly("8..12 best 8 {piece} true");
    }

    @Test
    void raidsOfOneOperationAreOfSeveralThings() {
        report(
                "2024-01-01",
                "same-whole",
                "same-part in same-whole: " + seizures(pistols("SEIZED", 4)),
                "same-other in same-whole: " + seizures(pistols("FOUND", 4)));

        assertThat(things()).containsExactly("8 {piece} false");
        assertThat(possiblySame("seizures", "item", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            category: DRUG, item: drugs, drugGroup: UNSPECIFIED, quantity: 5 kg         | category: DRUG, item: hashish, drugGroup: CANNABIS, quantity: 5 kg               | 5..10 best 5 kg true
            category: DRUG, item: drugs, quantity: 5 kg                                 | category: DRUG, item: heroin, quantity: 3 kg                                     | 5..8 best 5 kg true
            category: DRUG, item: cannabis, drugGroup: CANNABIS, quantity: 5 kg         | category: DRUG, item: hashish, quantity: 5 kg                                    | 5..10 best 5 kg true
            category: DRUG, item: synthetic drugs, quantity: 5 kg                       | category: DRUG, item: mephedrone, drugGroup: NEW_PSYCHOACTIVE, quantity: 5 kg    | 5..10 best 5 kg true
            category: DRUG, item: synthetic drugs, quantity: 5 kg                       | category: DRUG, item: hashish, drugGroup: CANNABIS, quantity: 5 kg               | 10 kg false
            category: DRUG, item: white powder, drugGroup: UNSPECIFIED, quantity: 5 kg  | category: DRUG, item: heroin, drugGroup: OPIOIDS, quantity: 5 kg                 | 5..10 best 5 kg true
            category: DRUG, item: heroin, quantity: 5 kg                                | category: DRUG, item: hashish, drugGroup: UNSPECIFIED, quantity: 5 kg            | 10 kg false
            category: DRUG, item: cannabis resin, quantity: 5 kg                        | category: DRUG, item: hashish, quantity: 5 kg                                    | 5..10 best 5 kg true
            category: DRUG, item: cannabis herb, quantity: 5 kg                         | category: DRUG, item: marijuana, quantity: 5 kg                                  | 5..10 best 5 kg true
            category: DRUG, item: heroin, quantity: 4 kg                                | category: DRUG, item: heroin powder, quantity: 4 kg                              | 4..8 best 4 kg true
            category: PRECURSOR, item: ephedrine tablets, quantity: 4 kg                | category: DRUG, item: ephedrine, quantity: 4 kg                                  | 4..8 best 4 kg true
            category: OTHER_WEAPON, item: knives, quantity: 4                           | category: OTHER_WEAPON, item: 4 knife, disposition: FOUND, quantity: 4           | 4..8 best 4 {piece} true
            category: AMMUNITION, item: 9 mm cartridges, quantity: 4                    | category: AMMUNITION, item: 5 mm cartridges, disposition: FOUND, quantity: 4     | 8 {piece} false
            category: DRUG, item: cannabis resin, quantity: 5 kg                        | category: DRUG, item: herbal cannabis, quantity: 5 kg                            | 10 kg false
            category: FIREARM, item: weapons, firearmType: UNSPECIFIED, quantity: 4     | category: FIREARM, item: pistols, firearmType: PISTOL, quantity: 4               | 4..8 best 4 {piece} true
            category: FIREARM, item: rifles, firearmType: RIFLE, quantity: 4            | category: FIREARM, item: Kalashnikovs, firearmType: ASSAULT_RIFLE, quantity: 4   | 4..8 best 4 {piece} true
            category: FIREARM, item: rifles, firearmType: RIFLE, quantity: 4            | category: FIREARM, item: pistols, firearmType: PISTOL, quantity: 4               | 8 {piece} false
            category: FIREARM, item: pistols, disposition: FOUND, quantity: 4           | category: OTHER_WEAPON, item: pistols, quantity: 4                               | 4..8 best 4 {piece} true
            category: FIREARM, item: Makarov pistols, quantity: 4                       | category: OTHER_WEAPON, item: Makarovs, disposition: FOUND, quantity: 5          | 5..9 best 5 {piece} true
            category: OTHER_WEAPON, item: weapons, quantity: 10                         | category: FIREARM, item: pistols, quantity: 10                                   | 10..20 best 10 {piece} true
            category: OTHER_WEAPON, item: weapons, quantity: 10                         | category: OTHER_WEAPON, item: knives, quantity: 3                                | 10..13 best 10 {piece} true
            category: OTHER_WEAPON, item: gas pistols, quantity: 2                      | category: FIREARM, item: pistols, quantity: 2                                    | 2..4 best 2 {piece} true
            category: OTHER_WEAPON, item: cold weapons, quantity: 10                    | category: FIREARM, item: pistols, quantity: 3                                    | 13 {piece} false
            category: OTHER_WEAPON, item: knives, quantity: 10                          | category: FIREARM, item: firearms, quantity: 3                                   | 13 {piece} false
            category: DRUG, item: ephedrine, disposition: FOUND, quantity: 4 kg         | category: PRECURSOR, item: ephedrine, quantity: 4 kg                             | 4..8 best 4 kg true
            category: DRUG, item: ephedrine, drugGroup: PRECURSORS, quantity: 4 kg      | category: PRECURSOR, item: chemicals, quantity: 4 kg                             | 4..8 best 4 kg true
            category: DRUG, item: drugs, quantity: 4 kg                                 | category: PRECURSOR, item: precursors, quantity: 4 kg                            | 8 kg false
            category: BANK_FUNDS, item: accounts, disposition: FROZEN, value: 1000 USD  | category: BANK_FUNDS, item: bank accounts, disposition: CONFISCATED, value: 1000 USD | 1000..2000 best 1000 USD true
            category: AMMUNITION, item: grenades, quantity: 4                           | category: EXPLOSIVE, item: grenades, disposition: FOUND, quantity: 4             | 4..8 best 4 {piece} true
            category: AMMUNITION, item: hand grenades, quantity: 4                      | category: EXPLOSIVE, item: hand grenade, disposition: FOUND, quantity: 5         | 5..9 best 5 {piece} true
            category: TOBACCO, item: cigarettes, quantity: 900                          | key: others, category: STOLEN_GOODS, item: cigarettes, quantity: 900             | 900..1800 best 900 {piece} true
            category: TOBACCO, item: cigarettes, value: 900 USD                         | category: COUNTERFEIT, item: fake cigarettes, value: 900 USD                     | 900..1800 best 900 USD true
            category: PRECIOUS_METAL, item: gold, value: 900 USD                        | category: STOLEN_GOODS, item: gold, disposition: FOUND, value: 900 USD           | 900..1800 best 900 USD true
            category: CRYPTO, item: bitcoin, value: 900 USD                             | category: MIXED_ASSETS, item: Bitcoins, value: 900 USD                           | 900..1800 best 900 USD true
            category: VEHICLE, item: cars, value: 900 USD                               | category: STOLEN_GOODS, item: stolen cars, value: 900 USD                        | 900..1800 best 900 USD true
            category: DRUG, item: ketamine, value: 900 USD                              | key: others, category: MEDICINE, item: ketamine, value: 900 USD                  | 900..1800 best 900 USD true
            category: DRUG, item: drugs, value: 900 USD                                 | key: others, category: MEDICINE, item: drugs, value: 900 USD                     | 900..1800 best 900 USD true
            category: CASH, item: money, value: 900 USD                                 | category: BANK_FUNDS, item: the money, value: 900 USD                            | 900..1800 best 900 USD true
            category: PROPERTY, item: assets, value: 900 USD                            | category: MIXED_ASSETS, item: assets, disposition: FROZEN, value: 900 USD        | 900..1800 best 900 USD true
            category: ALCOHOL, item: alcohol, quantity: 9 L                             | category: STOLEN_GOODS, item: alcohol, disposition: FOUND, quantity: 9 L         | 9..18 best 9 L true
            category: DRUG, item: chemicals, quantity: 4 kg                             | key: others, category: PRECURSOR, item: chemicals, quantity: 4 kg                | 4..8 best 4 kg true
            category: AMMUNITION, item: ammunition, quantity: 4                         | category: EXPLOSIVE, item: grenades, quantity: 4                                 | 8 {piece} false
            category: CASH, item: cash, value: 900 USD                                  | category: BANK_FUNDS, item: accounts, value: 900 USD                             | 1800 USD false
            category: DRUG, item: drugs, drugGroup: CANNABIS, quantity: 4 kg            | key: others, category: DRUG, item: drugs, drugGroup: OPIOIDS, quantity: 4 kg     | 8 kg false
            category: DRUG, item: unknown drugs, quantity: 5 kg                         | category: DRUG, item: heroin, quantity: 5 kg                                     | 5..10 best 5 kg true
            category: DRUG, item: prohibited substances, quantity: 5 kg                 | category: DRUG, item: heroin, quantity: 5 kg                                     | 5..10 best 5 kg true
            category: DRUG, item: наркотические вещества, quantity: 5 kg                | category: DRUG, item: героин, quantity: 5 kg                                     | 5..10 best 5 kg true
            category: DRUG, item: наркотики, quantity: 5 kg                             | category: DRUG, item: heroin, quantity: 5 kg                                     | 5..10 best 5 kg true
            category: FIREARM, item: automatic weapons, quantity: 4                     | category: FIREARM, item: AK-47, quantity: 4                                      | 4..8 best 4 {piece} true
            category: FIREARM, item: огнестрельное оружие, quantity: 4                  | category: FIREARM, item: пистолет, quantity: 4                                   | 4..8 best 4 {piece} true
            category: DRUG, item: hashish, quantity: 5 kg                               | category: FIREARM, item: weapons, quantity: 0                                    | 5 kg false
            category: AMMUNITION, item: grenades, quantity: 12                          | category: AMMUNITION, item: F-1 grenades, quantity: 5                            | 12..17 best 12 {piece} true
            category: AMMUNITION, item: grenades, quantity: 12                          | category: EXPLOSIVE, item: F-1 grenades, quantity: 5                             | 12..17 best 12 {piece} true
            category: AMMUNITION, item: F-1 grenades, quantity: 12                      | category: AMMUNITION, item: F-1 hand grenades, disposition: FOUND, quantity: 5   | 12..17 best 12 {piece} true
            category: AMMUNITION, item: F-1 grenades, quantity: 12                      | category: AMMUNITION, item: RGD-5 grenades, quantity: 5                          | 17 {piece} false
            category: VEHICLE, item: cars, quantity: 5                                  | category: VEHICLE, item: BMW cars, quantity: 2                                   | 5..7 best 5 {piece} true
            category: VEHICLE, item: vehicles, value: 900 USD                           | category: STOLEN_GOODS, item: stolen vehicles, value: 900 USD                    | 900..1800 best 900 USD true
            category: FIREARM, item: weapons and ammunition, quantity: 100              | category: AMMUNITION, item: cartridges, quantity: 40                             | 100..140 best 100 {piece} true
            category: FIREARM, item: hunting rifles, quantity: 4                        | category: OTHER_WEAPON, item: hunting knives, quantity: 3                        | 7 {piece} false
            category: FIREARM, item: hunting rifles, quantity: 4                        | category: FIREARM, item: hunting carbines, quantity: 3                           | 4..7 best 4 {piece} true
            category: DRUG, item: heroin powder, quantity: 5 kg                         | category: DRUG, item: Afghan heroin, quantity: 3 kg                              | 5..8 best 5 kg true
            category: MIXED_ASSETS, item: assets, value: 900 USD                        | category: CRYPTO, item: crypto assets, value: 900 USD                            | 900..1800 best 900 USD true
            category: PRECIOUS_METAL, item: gold jewellery, value: 900 USD              | category: PRECIOUS_METAL, item: silver jewellery, value: 900 USD                 | 1800 USD false
            category: DRUG, item: heroin and cannabis, quantity: 10 kg                  | category: DRUG, item: cannabis, quantity: 6 kg                                   | 10..16 best 10 kg true
            category: DRUG, item: cannabis and heroin, drugGroup: UNSPECIFIED, quantity: 10 kg | category: DRUG, item: heroin, quantity: 6 kg                                     | 10..16 best 10 kg true
            category: FIREARM, item: pistols and revolvers, quantity: 10                | category: FIREARM, item: revolvers, quantity: 6                                  | 10..16 best 10 {piece} true
            category: FIREARM, item: Kalashnikovs, quantity: 6                          | category: FIREARM, item: AK-74, quantity: 6                                      | 6..12 best 6 {piece} true
            category: FIREARM, item: Saiga carbines, quantity: 6                        | category: FIREARM, item: Saiga-12 carbine, quantity: 5                           | 6..11 best 6 {piece} true
            category: FIREARM, item: AK-74, quantity: 6                                 | category: FIREARM, item: AK-47, quantity: 6                                      | 6..12 best 6 {piece} true
            category: AMMUNITION, item: 5.45mm cartridges, quantity: 9                  | category: AMMUNITION, item: 5.45 mm rounds, quantity: 9                          | 9..18 best 9 {piece} true
            category: FIREARM, item: 9mm pistols, quantity: 9                           | category: FIREARM, item: 9 mm pistols, quantity: 9                               | 9..18 best 9 {piece} true
            category: AMMUNITION, item: 9x18 cartridges, quantity: 9                    | category: AMMUNITION, item: 9 × 18 cartridges, quantity: 9                       | 9..18 best 9 {piece} true
            category: AMMUNITION, item: 9x18 cartridges, quantity: 9                    | category: AMMUNITION, item: 9x39 cartridges, quantity: 9                         | 18 {piece} false
            category: DRUG, item: героин, quantity: 5 kg                                | category: DRUG, item: heroin, quantity: 5 kg                                     | 5..10 best 5 kg true
            category: FIREARM, item: единиц огнестрельного оружия, quantity: 4          | category: FIREARM, item: пистолет, quantity: 4                                   | 4..8 best 4 {piece} true
            category: DRUG, item: bags of drugs, quantity: 4                            | category: DRUG, item: heroin, quantity: 4                                        | 4..8 best 4 {piece} true
            """)
    void aGeneralOrShorterWordMayBeTheSpecificOneOfAnotherReport(String general, String specific, String expected) {
        ReportFile first = report("2024-01-01", "same-whole: " + seizures(seizure(general)));
        ReportFile second = report("2024-01-02", "same-whole: " + seizures(seizure(specific)));

        assertThat(things()).containsExactly(expected);
        assertThat(possiblySame("seizures", "item", "")).hasSize(expected.endsWith("true") ? 2 : 0);
        assertThat(possiblySame("seizures", "item", ", asOf: \"2024-01-01\"")).isEmpty();

        desk.retract(second);
        assertThat(things().get(0)).doesNotContain("true");
        desk.retract(first);
    }

    private static String seizure(String fields) {
        return "{ " + fields + (fields.contains("disposition") ? "" : ", disposition: SEIZED") + " }";
    }

    @Test
    void bothWordsInOneReportOrOneKeySettleTheQuestion() {
        String both = seizures(
                seizure("key: drugs, category: DRUG, item: drugs, quantity: 5 kg"),
                seizure("key: hashish, category: DRUG, item: hashish, quantity: 5 kg"));
        report("2024-01-01", "same-whole: " + both);
        assertThat(things()).containsExactly("10 kg false");

        report(
                "2024-01-02",
                "same-whole: " + seizures(seizure("key: drugs, category: DRUG, item: opium, quantity: 5 kg")));
        assertThat(things()).containsExactly("10 kg false");
    }

    @Test
    void anEditorWhoGivesBothOneKeySaysThatTheyAreOne() {
        report("2024-01-01", "same-whole: " + seizures(seizure("category: DRUG, item: drugs, quantity: 5 kg")));
        ReportFile second = report(
                "2024-01-02", "same-whole: " + seizures(seizure("category: DRUG, item: hashish, quantity: 5 kg")));
        report(
                "2024-01-02",
                "same-whole: " + seizures(seizure("key: seized-drugs, category: DRUG, item: hashish, quantity: 5 kg")));
        assertThat(things()).containsExactly("5 kg false");
        assertThat(possiblySame("seizures", "item", "")).isEmpty();

        desk.submit(second);
        report(
                "2024-01-03",
                "same-whole: " + seizures(seizure("category: DRUG, item: Hash, disposition: FOUND, quantity: 2 kg")));
        assertThat(things()).containsExactly("5..12 best 5 kg true");
        assertThat(Rows.of(
                        GraphQl.query(
                                        "{ seizureTotals(filter: {incident: {key: [" + KEYS
                                                + "]}}, by: [DISPOSITION]) { disposition possibleOverlap quantities { unit low best high } } }")
                                .get("seizureTotals"),
                        "disposition",
                        "quantities",
                        "possibleOverlap"))
                .containsExactly("FOUND 2 kg false", "SEIZED 5..10 best 5 kg true");
    }
}
