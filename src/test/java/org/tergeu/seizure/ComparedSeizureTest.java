package org.tergeu.seizure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.tergeu.claim.account.Accounts.AccountPosition;
import org.tergeu.claim.account.PairwiseAccounts;
import org.tergeu.claim.account.PairwiseAccounts.Pairwise;
import org.tergeu.claim.fact.ClaimedFact;
import org.tergeu.claim.fact.FactKind;
import org.tergeu.claim.fact.Known;
import org.tergeu.generated.Draw;
import org.tergeu.generated.Property;
import org.tergeu.vocabulary.DrugGroup;
import org.tergeu.vocabulary.SeizureCategory;
import org.tergeu.vocabulary.SeizureDisposition;

/** Seizures find those that may be of the same thing by what they have in common, and find the same as if each were compared with all. */
class ComparedSeizureTest {

    private record PairwiseSeizure(ComparedSeizure compared) implements Pairwise<PairwiseSeizure> {

        static PairwiseSeizure of(Known known) {
            return new PairwiseSeizure(ComparedSeizure.of(known));
        }

        @Override
        public Enum<?> step() {
            return compared.step();
        }

        @Override
        public Object words() {
            return compared.words();
        }

        @Override
        public boolean mayBe(PairwiseSeizure other) {
            Thing one = compared.thing();
            Thing another = other.compared.thing();
            if (compared.category().comparedAs() != other.compared.category().comparedAs()) {
                return false;
            }
            if (!one.name().isEmpty() && !another.name().isEmpty()) {
                return one.name().equals(another.name());
            }
            return one.kind().startsWith(another.kind()) || another.kind().startsWith(one.kind());
        }

        @Override
        public boolean isDistinguishedByReport(PairwiseSeizure other) {
            return !compared.thing().name().equals(other.compared.thing().name())
                    || compared.thing().name().isEmpty();
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
            "ephedrine",
            "precursors",
            "weapons",
            "firearms",
            "cold weapons",
            "knives",
            "pistols",
            "gas pistols",
            "Makarov pistols");

    private static SeizureDetail detail(Draw draw) {
        return new SeizureDetail(
                draw.of(
                        SeizureCategory.DRUG,
                        SeizureCategory.PRECURSOR,
                        SeizureCategory.FIREARM,
                        SeizureCategory.OTHER_WEAPON,
                        SeizureCategory.CASH),
                draw.of(ITEMS),
                draw.of(SeizureDisposition.SEIZED, SeizureDisposition.FOUND),
                draw.of(null, DrugGroup.UNSPECIFIED, DrugGroup.CANNABIS, DrugGroup.PRECURSORS),
                null,
                null,
                null);
    }

    @Test
    void positionsAreThoseOfComparingEachWithAll() {
        Property.forAll(
                100,
                draw -> PairwiseAccounts.facts(draw, FactKind.SEIZURE, 14, ComparedSeizureTest::detail),
                facts -> assertThat(PairwiseAccounts.published(facts, FactKind.SEIZURE, ComparedSeizure::of))
                        .isEqualTo(PairwiseAccounts.versions(facts, PairwiseSeizure::of)));
    }

    @Test
    void thousandsOfWordsForOneThingAreDistinguished() {
        List<ClaimedFact> facts = PairwiseAccounts.ofOneReport(
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

        assertThat(PairwiseAccounts.published(facts, FactKind.SEIZURE, ComparedSeizure::of)
                        .values())
                .extracting(versions -> versions.get(0).value())
                .doesNotHaveDuplicates()
                .extracting(AccountPosition::isAlike)
                .containsOnly(true);
    }
}
