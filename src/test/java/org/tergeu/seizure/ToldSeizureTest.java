package org.tergeu.seizure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.tergeu.claim.ClaimedFact;
import org.tergeu.claim.ComparedTellings;
import org.tergeu.claim.ComparedTellings.Compared;
import org.tergeu.claim.FactKind;
import org.tergeu.claim.Known;
import org.tergeu.claim.Tellings.Place;
import org.tergeu.generated.Draw;
import org.tergeu.generated.Property;
import org.tergeu.vocabulary.DrugGroup;
import org.tergeu.vocabulary.SeizureCategory;
import org.tergeu.vocabulary.SeizureDisposition;

/** Seizures find those that may be of the same thing by what they have in common, and find the same as if each were compared with all. */
class ToldSeizureTest {

    private record ComparedSeizure(ToldSeizure told) implements Compared<ComparedSeizure> {

        static ComparedSeizure of(Known known) {
            return new ComparedSeizure(ToldSeizure.of(known));
        }

        @Override
        public Enum<?> step() {
            return told.step();
        }

        @Override
        public Object words() {
            return told.words();
        }

        @Override
        public boolean mayBe(ComparedSeizure other) {
            Thing one = told.thing();
            Thing another = other.told.thing();
            if (told.category() != other.told.category()) {
                return false;
            }
            if (!one.name().isEmpty() && !another.name().isEmpty()) {
                return one.name().equals(another.name());
            }
            return one.kind().isEmpty()
                    || another.kind().isEmpty()
                    || one.kind().equals(another.kind());
        }

        @Override
        public boolean isToldApartBesides(ComparedSeizure other) {
            return !told.thing().name().equals(other.told.thing().name())
                    || told.thing().name().isEmpty();
        }
    }

    private static final List<String> ITEMS = List.of(
            "drugs",
            "hashish",
            "Hashish",
            "the hashish",
            "heroin",
            "heroin powder",
            "cannabis",
            "synthetic drugs",
            "various drugs",
            "khat",
            "pistols",
            "Makarov pistols");

    private static SeizureDetail detail(Draw draw) {
        return new SeizureDetail(
                draw.of(SeizureCategory.DRUG, SeizureCategory.FIREARM, SeizureCategory.CASH),
                draw.of(ITEMS),
                draw.of(SeizureDisposition.SEIZED, SeizureDisposition.FOUND),
                draw.of(null, DrugGroup.UNSPECIFIED, DrugGroup.CANNABIS, DrugGroup.OPIOIDS),
                null,
                null,
                null);
    }

    @Test
    void placesAreThoseOfComparingEachWithAll() {
        Property.forAll(
                100,
                draw -> ComparedTellings.facts(draw, FactKind.SEIZURE, 14, ToldSeizureTest::detail),
                facts -> assertThat(ComparedTellings.published(facts, FactKind.SEIZURE, ToldSeizure::of))
                        .isEqualTo(ComparedTellings.versions(facts, ComparedSeizure::of)));
    }

    @Test
    void thousandsOfWordsForOneThingAreToldApart() {
        List<ClaimedFact> facts = ComparedTellings.ofOneReport(
                FactKind.SEIZURE,
                LongStream.range(0, 9_990)
                        .mapToObj(n -> new SeizureDetail(
                                SeizureCategory.DRUG,
                                "hashish" + "!".repeat((int) n / 100) + "?".repeat((int) n % 100),
                                SeizureDisposition.SEIZED,
                                null,
                                null,
                                null,
                                null))
                        .toList());

        assertThat(ComparedTellings.published(facts, FactKind.SEIZURE, ToldSeizure::of)
                        .values())
                .extracting(versions -> versions.get(0).value())
                .doesNotHaveDuplicates()
                .extracting(Place::isAlike)
                .containsOnly(true);
    }
}
