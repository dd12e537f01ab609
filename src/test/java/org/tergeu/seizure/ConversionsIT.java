package org.tergeu.seizure;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.Desk;
import org.tergeu.testsupport.OwnDatabase;
import org.tergeu.testsupport.ReportFile;

/** Troy ounces and carats stand in metric units beside what is stated, by factors that somebody has published. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class ConversionsIT {

    @Inject
    Desk desk;

    @AfterEach
    void takeBack() {
        desk.takeBackAll();
    }

    private static final ReportFile GOLD =
            ReportFile.named("made-up-gold").saying(ReportFile.incident("made-up-gold-find") + """
                seizures:
                  - { category: PRECIOUS_METAL, item: gold, disposition: SEIZED, quantity: more than 12 troy ounces }
                  - { category: PRECIOUS_METAL, item: silver, disposition: SEIZED, quantity: 2 kg }
                  - { category: PRECIOUS_STONE, item: diamonds, disposition: SEIZED, quantity: 3-5 carats }
                  - { category: FUEL, item: diesel, disposition: SEIZED, quantity: 70 barrels }
                  - { category: ALCOHOL, item: vodka, disposition: SEIZED, quantity: 100 litres of pure alcohol }
                  - { category: TOBACCO, item: cigarettes, disposition: SEIZED, quantity: 400 packs }
            """.indent(0));

    private static final String CONVERSIONS = "unit low lowText best high highText factor factorText source sourceUrl";

    @Test
    void ouncesAndCaratsAreConvertedByPublishedFactorsBesideWhatIsStated() {
        desk.submit(GOLD);

        Answer seized =
                Ask.data("{ incident(key: \"made-up-gold-find\") { seizures { quantity { conversions { %s } } } } }"
                        .formatted(CONVERSIONS));
        Answer gold = seized.at("incident.seizures.0.quantity.conversions.0");
        assertThat(gold.at("unit").text()).isEqualTo("kg");
        assertThat(gold.at("lowText").text()).isEqualTo("0.3732417216");
        assertThat(gold.at("high").isNull()).isTrue();
        assertThat(gold.at("factorText").text()).isEqualTo("0.0311034768");
        assertThat(gold.at("source").text()).startsWith("NIST Handbook 44");
        Answer diamonds = seized.at("incident.seizures.2.quantity.conversions.0");
        assertThat(diamonds.at("unit").text()).isEqualTo("g");
        assertThat(diamonds.at("lowText").text()).isEqualTo("0.6");
        assertThat(diamonds.at("best").isNull()).isTrue();
        assertThat(diamonds.at("highText").text()).isEqualTo("1");
        Answer diesel = seized.at("incident.seizures.3.quantity.conversions.0");
        assertThat(diesel.at("highText").text()).isEqualTo("11129.11064496");
        for (int metricOrWithoutAFactor : List.of(1, 4, 5)) {
            assertThat(seized.at("incident.seizures." + metricOrWithoutAFactor + ".quantity.conversions")
                            .all())
                    .isEmpty();
        }
    }

    @Test
    void aFigureOfOneClaimIsTheSameByEveryRuleHoweverLittleOfItIsAsked() {
        desk.submit(GOLD);

        assertThat(Ask.data(
                                "{ incident(key: \"made-up-gold-find\") { seizures { quantity { resolved(resolution: CONSERVATIVE) { low } } } } }")
                        .at("incident.seizures.1.quantity.resolved.low")
                        .number())
                .isEqualTo(2);
    }

    @Test
    void totalsConvertWhenTheyAreAskedToAndNeverAdd() {
        desk.submit(GOLD);

        String total =
                "{ seizureTotals(filter: {incident: {key: [\"made-up-gold-find\"]}, category: [PRECIOUS_METAL]}%s) { quantities { unit low high } converted { unit statedUnit low lowText high factor source } } }";
        Answer usual = Ask.data(total.formatted("")).at("seizureTotals.0");
        assertThat(usual.at("converted").all()).isEmpty();
        Answer asked = Ask.data(total.formatted(", converted: true")).at("seizureTotals.0");
        assertThat(asked.at("quantities").each("unit")).containsExactly("[oz_tr]", "kg");
        assertThat(asked.at("quantities").each("low"))
                .isEqualTo(usual.at("quantities").each("low"));
        assertThat(asked.at("quantities.1.high").number()).isEqualTo(2);
        assertThat(asked.at("converted").each("statedUnit")).containsExactly("[oz_tr]");
        assertThat(asked.at("converted.0.unit").text()).isEqualTo("kg");
        assertThat(asked.at("converted.0.lowText").text()).isEqualTo("0.3732417216");
        assertThat(asked.at("converted.0.high").isNull()).isTrue();
    }
}
