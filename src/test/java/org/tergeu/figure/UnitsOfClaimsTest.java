package org.tergeu.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tergeu.figure.BoundsTest.bounds;
import static org.tergeu.figure.Claims.FIFTH;
import static org.tergeu.figure.Claims.SIXTH;
import static org.tergeu.figure.Claims.claim;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tergeu.vocabulary.Agreement;
import org.tergeu.vocabulary.Qualifier;
import org.tergeu.vocabulary.SourceTier;

/** Claims in several units and currencies. */
class UnitsOfClaimsTest {

    @Test
    void gramsAndKilogramsAgreeInTheUnitOfTheBetterTier() {
        Resolution figure = Claims.resolve(claim(1, "11500 g").in(SourceTier.NEWS), claim(2, "11.5 kg"));

        assertThat(figure.agreement()).isEqualTo(Agreement.AGREED);
        assertThat(figure.unit()).isEqualTo("kg");
        assertThat(figure.bounds().best()).isEqualTo(new BigDecimal("11.5"));
    }

    @Test
    void withinATierTheLaterReportGivesTheUnit() {
        assertThat(Claims.resolve(claim(1, "1.2 t"), claim(2, "1200 kg").publishedOn(SIXTH))
                        .unit())
                .isEqualTo("kg");
    }

    @Test
    void onOneDayTheSmallerReportKeyGivesTheUnit() {
        assertThat(Claims.resolve(claim(2, "1200 kg"), claim(1, "1.2 t")).unit())
                .isEqualTo("t");
    }

    @Test
    void unitsOfOneDimensionIntersect() {
        Resolution figure =
                Claims.resolve(claim(1, "> 1 t"), claim(2, "1250 kg").in(SourceTier.NEWS));

        assertThat(figure.bounds()).isEqualTo(Bounds.exactly(new BigDecimal("1.25")));
        assertThat(figure.unit()).isEqualTo("t");
    }

    @Test
    void massAndVolumeAreTwoMeasuresAndTheBetterTierGivesTheFirst() {
        List<Resolution> figures = Claims.resolveAll(claim(1, "40 L").in(SourceTier.NEWS), claim(2, "> 30 kg"));

        assertThat(figures).hasSize(2);
        assertThat(figures.get(0).agreement()).isEqualTo(Agreement.SINGLE);
        assertThat(figures.get(0).unit()).isEqualTo("kg");
        assertThat(figures.get(0).bounds()).isEqualTo(bounds(30, 30, null));
        assertThat(figures.get(0).qualifier()).isEqualTo(Qualifier.MORE_THAN);
        assertThat(figures.get(0).reason()).isEqualTo("One claim.");
        assertThat(figures.get(1).unit()).isEqualTo("L");
        assertThat(figures.get(1).bounds()).isEqualTo(bounds(40, 40, 40));
    }

    @Test
    void currenciesAreNeverConverted() {
        List<Resolution> figures =
                Claims.resolveAll(claim(1, "2.3e9 KZT"), claim(2, "4.5e6 USD").in(SourceTier.NEWS));

        assertThat(figures).extracting(Resolution::agreement).containsExactly(Agreement.SINGLE, Agreement.SINGLE);
        assertThat(figures).extracting(Resolution::currency).containsExactly("KZT", "USD");
        assertThat(figures.get(0).bounds()).isEqualTo(Bounds.exactly(new BigDecimal("2300000000")));
        assertThat(figures.get(1).bounds()).isEqualTo(Bounds.exactly(new BigDecimal("4500000")));
    }

    @Test
    void aBareCountAndPiecesSayTheSame() {
        Resolution figure =
                Claims.resolve(claim(1, "300 {piece}"), claim(2, "300").in(SourceTier.NEWS));

        assertThat(figure.agreement()).isEqualTo(Agreement.AGREED);
        assertThat(figure.unit()).isEqualTo("{piece}");
    }

    @Test
    void aPlainCountHasNoUnit() {
        assertThat(Claims.resolve(claim(1, "31")).unit()).isNull();
    }

    @Test
    void piecesAndKilogramsOfAmmunitionAreTwoMeasures() {
        assertThat(Claims.resolveAll(claim(1, "300"), claim(2, "20 kg")))
                .extracting(Resolution::agreement)
                .containsExactly(Agreement.SINGLE, Agreement.SINGLE);
    }

    @Test
    void eachMeasureHasItsOwnAgreementAndItsOwnDay() {
        List<Resolution> figures = Claims.resolveAll(
                claim(1, "3000").asOf(SIXTH),
                claim(2, "2000").asOf(FIFTH),
                claim(3, "1 kg").asOf(FIFTH).in(SourceTier.NEWS),
                claim(4, "2 kg").asOf(FIFTH).in(SourceTier.NEWS),
                claim(5, "large amount"));

        assertThat(figures).extracting(Resolution::asOf).containsExactly(SIXTH, FIFTH);
        assertThat(figures).extracting(Resolution::agreement).containsExactly(Agreement.SINGLE, Agreement.CONFLICTING);
        assertThat(figures.get(0).statuses().keySet()).containsExactly(1L, 2L, 5L);
        assertThat(figures.get(1).statuses().keySet()).containsExactly(3L, 4L);
    }

    @Test
    void whenTheFirstMeasureIsRetractedTheOtherIsTheFigure() {
        assertThat(Claims.resolve(claim(1, "2.3e9 KZT").withdrawn(), claim(2, "4.5e6 USD"))
                        .currency())
                .isEqualTo("USD");
    }
}
