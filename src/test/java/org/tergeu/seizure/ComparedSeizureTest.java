package org.tergeu.seizure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.tergeu.claim.account.Accounts.AccountPosition;
import org.tergeu.claim.account.PairwiseAccounts;
import org.tergeu.claim.account.PairwiseAccounts.Pairwise;
import org.tergeu.claim.fact.ClaimedFact;
import org.tergeu.claim.fact.FactKind;
import org.tergeu.claim.fact.Known;
import org.tergeu.claim.fact.Version;
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
            boolean isGeneral = one.name().isEmpty() || another.name().isEmpty();
            if ((!isGeneral || !isOfOneFamily(other)) && one.called().equals(another.called())) {
                return true;
            }
            return (isOfOneFamily(other) && isGeneral || hasWordsOf(one, another) || hasWordsOf(another, one))
                    && (one.kind().startsWith(another.kind()) || another.kind().startsWith(one.kind()));
        }

        /** Whether what one is called is some of the words of another and not all. */
        private static boolean hasWordsOf(Thing one, Thing another) {
            List<String> words = List.of(another.words().split(" "));
            return !one.called().equals(another.called())
                    && !one.called().equals(another.words())
                    && words.containsAll(List.of(one.called().split(" ")));
        }

        @Override
        public boolean isDistinguishedByReport(PairwiseSeizure other) {
            return !isOfOneFamily(other)
                    || !compared.thing().name().equals(other.compared.thing().name())
                    || compared.thing().name().isEmpty();
        }

        private boolean isOfOneFamily(PairwiseSeizure other) {
            return compared.thing().category().comparedAs()
                    == other.compared.thing().category().comparedAs();
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
            "Makarov pistols",
            "money",
            "medicine",
            "ketamine",
            "Makarov pistols with silencers",
            "silenced Makarovs",
            "hunting rifles",
            "hunting knives",
            "drug money",
            "stolen medicine");

    private static SeizureDetail detail(Draw draw) {
        return new SeizureDetail(
                draw.of(
                        SeizureCategory.DRUG,
                        SeizureCategory.PRECURSOR,
                        SeizureCategory.FIREARM,
                        SeizureCategory.OTHER_WEAPON,
                        SeizureCategory.CASH,
                        SeizureCategory.MIXED_ASSETS,
                        SeizureCategory.MEDICINE),
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

    /** One thing in other words for each number. */
    private static SeizureDetail seized(SeizureCategory category, String item, int number) {
        String words = item + "!".repeat(number / 100) + "?".repeat(number % 100);
        return new SeizureDetail(category, words, SeizureDisposition.SEIZED, null, null, null, null);
    }

    @Test
    void thousandsOfWordsForOneThingAreDistinguished() {
        List<ClaimedFact> facts = PairwiseAccounts.ofOneReport(
                FactKind.SEIZURE,
                LongStream.range(0, 9_990)
                        .mapToObj(n -> seized(SeizureCategory.DRUG, "hashish", (int) n))
                        .toList());

        assertThat(PairwiseAccounts.published(facts, FactKind.SEIZURE, ComparedSeizure::of)
                        .values())
                .extracting(versions -> versions.get(0).value())
                .doesNotHaveDuplicates()
                .extracting(AccountPosition::isAlike)
                .containsOnly(true);
    }

    @Test
    void thousandsOfWordsForOneThingOfTwoCategoriesAreDistinguished() {
        List<SeizureCategory> two = List.of(SeizureCategory.AMMUNITION, SeizureCategory.EXPLOSIVE);
        List<ClaimedFact> facts = PairwiseAccounts.ofOneReport(
                FactKind.SEIZURE,
                LongStream.range(0, 9_990)
                        .mapToObj(n -> seized(two.get((int) n % 2), "grenade", (int) n))
                        .toList());

        Map<Long, List<Version<AccountPosition>>> published =
                PairwiseAccounts.published(facts, FactKind.SEIZURE, ComparedSeizure::of);
        for (int category = 0; category < two.size(); category++) {
            int rest = category;
            assertThat(published.entrySet().stream()
                            .filter(each -> each.getKey() % 2 == rest)
                            .map(each -> each.getValue().get(0).value().number()))
                    .hasSize(4_995)
                    .doesNotHaveDuplicates();
        }
    }
}
