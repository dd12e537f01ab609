package org.tergeu.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {

    static Stream<Class<? extends Enum<?>>> vocabulary() {
        return Stream.of(
                Agreement.class,
                CashForm.class,
                CasualtyGroup.class,
                ClaimStatus.class,
                CountUnit.class,
                DatePrecision.class,
                DrugGroup.class,
                FirearmType.class,
                Harm.class,
                IncidentKind.class,
                IncidentStatus.class,
                MeasureKind.class,
                OrganizationKind.class,
                OutcomeBasis.class,
                ParticipantRole.class,
                PeriodKind.class,
                PlaceLevel.class,
                PlacePrecision.class,
                ProcedureStage.class,
                Qualifier.class,
                ReportStatus.class,
                SeizureCategory.class,
                SeizureDisposition.class,
                SourceTier.class,
                StatisticMeasure.class,
                SuccessionKind.class);
    }

    @ParameterizedTest
    @MethodSource("vocabulary")
    void everyTypeAndValueIsDescribed(Class<? extends Enum<?>> type) {
        assertThat(type).hasAnnotation(Description.class);
        assertThat(type.getEnumConstants())
                .allSatisfy(value -> assertThat(type.getField(value.name())
                                .getAnnotation(Description.class)
                                .value())
                        .endsWith("."));
    }

    @Test
    void guiltIsEstablishedOnlyFromAConvictionOn() {
        assertThat(EnumSet.allOf(ProcedureStage.class))
                .filteredOn(ProcedureStage::establishesGuilt)
                .containsExactly(ProcedureStage.CONVICTED, ProcedureStage.SENTENCED, ProcedureStage.SENTENCE_REDUCED);
    }

    @Test
    void guiltIsEndedByACourtAlone() {
        assertThat(EnumSet.allOf(ProcedureStage.class))
                .filteredOn(ProcedureStage::endsGuilt)
                .containsExactly(
                        ProcedureStage.ACQUITTED,
                        ProcedureStage.CONVICTION_OVERTURNED,
                        ProcedureStage.OVERTURNED,
                        ProcedureStage.RETRIAL);
    }

    @Test
    void officialSourcesAreTheBestAndSocialMediaTheLast() {
        assertThat(SourceTier.values()).isSortedAccordingTo((one, other) -> one.isBetterThan(other) ? -1 : 1);
        assertThat(SourceTier.OFFICIAL.isBetterThan(SourceTier.SOCIAL)).isTrue();
    }

    @Test
    void noTierIsBetterThanItself() {
        assertThat(SourceTier.values()).noneMatch(tier -> tier.isBetterThan(tier));
    }

    @Test
    void onlyAPolicyEventStaysOutOfTotals() {
        assertThat(IncidentKind.values())
                .filteredOn(kind -> !kind.countsInTotals())
                .containsExactly(IncidentKind.POLICY_EVENT);
    }

    @Test
    void kindsThatSayWhatIncidentsAreAboutSayItByCodesOfTheIccs() throws IOException {
        String codes = Files.readString(Path.of("src/main/resources/db/migration/V007__reference_offences.sql"));

        assertThat(IncidentKind.values())
                .filteredOn(kind -> kind.offence().isPresent())
                .contains(IncidentKind.ARSON, IncidentKind.TRAFFICKING_CASE)
                .doesNotContain(IncidentKind.ARREST_OF_OFFICIAL, IncidentKind.ARMED_ATTACK)
                .allSatisfy(
                        kind -> assertThat(codes).contains("('" + kind.offence().orElseThrow() + "', "));
    }

    @Test
    void aKindIncludesItselfAndWhatIsMoreSpecial() {
        assertThat(IncidentKind.values())
                .allSatisfy(kind -> assertThat(kind.included()).contains(kind));
        assertThat(IncidentKind.ATTACK.included())
                .containsExactlyInAnyOrder(IncidentKind.ATTACK, IncidentKind.ARMED_ATTACK, IncidentKind.ARSON);
        assertThat(IncidentKind.OPERATION.included()).containsExactly(IncidentKind.OPERATION);
    }

    @Test
    void whatIsWeighedOrValuedIsNotCountable() {
        assertThat(SeizureCategory.values())
                .filteredOn(category -> !category.countable())
                .containsExactly(
                        SeizureCategory.EXPLOSIVE,
                        SeizureCategory.DRUG,
                        SeizureCategory.PRECURSOR,
                        SeizureCategory.CASH,
                        SeizureCategory.CRYPTO,
                        SeizureCategory.BANK_FUNDS,
                        SeizureCategory.MIXED_ASSETS,
                        SeizureCategory.TOBACCO,
                        SeizureCategory.ALCOHOL,
                        SeizureCategory.PRECIOUS_METAL,
                        SeizureCategory.PRECIOUS_STONE,
                        SeizureCategory.WILDLIFE,
                        SeizureCategory.FUEL,
                        SeizureCategory.MEDICINE,
                        SeizureCategory.OTHER);
    }

    @Test
    void moneyThatFlowedIsNotCountable() {
        assertThat(MeasureKind.values())
                .filteredOn(kind -> !kind.countable())
                .containsExactly(MeasureKind.TRANSACTION_VALUE, MeasureKind.DAMAGE);
    }

    @Test
    void massVolumeMoneyPriceAndRatioAreNotCountable() {
        assertThat(Arrays.asList(StatisticMeasure.values()))
                .filteredOn(measure -> !measure.countable())
                .containsExactly(
                        StatisticMeasure.MASS,
                        StatisticMeasure.VOLUME,
                        StatisticMeasure.MONEY,
                        StatisticMeasure.PRICE,
                        StatisticMeasure.RATIO);
    }
}
