package org.tergeu.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tergeu.claim.account.PairwiseAccounts;
import org.tergeu.claim.account.PairwiseAccounts.Pairwise;
import org.tergeu.claim.fact.FactKind;
import org.tergeu.claim.fact.Known;
import org.tergeu.generated.Draw;
import org.tergeu.generated.Property;
import org.tergeu.vocabulary.CountUnit;
import org.tergeu.vocabulary.OutcomeBasis;
import org.tergeu.vocabulary.ProcedureStage;

/** Outcomes find those that may be of the same people by what they have in common, and find the same as if each were compared with all. */
class ComparedOutcomeTest {

    private record PairwiseOutcome(ComparedOutcome compared) implements Pairwise<PairwiseOutcome> {

        static PairwiseOutcome of(Known known) {
            return new PairwiseOutcome(ComparedOutcomeTest.compared(known));
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
        public boolean mayBe(PairwiseOutcome another) {
            ComparedOutcome other = another.compared;
            return (compared.step() != other.step() || compared.name().equals(other.name()))
                    && compared.basis() == other.basis()
                    && compared.counted() == other.counted()
                    && (compared.who().isEmpty()
                            || other.who().isEmpty()
                            || hasWordsOf(compared.who(), other.who())
                            || hasWordsOf(other.who(), compared.who()))
                    && areOneOrOpen(compared.personId(), other.personId())
                    && areOneOrOpen(compared.organizationId(), other.organizationId());
        }

        private static boolean hasWordsOf(String one, String another) {
            return List.of(another.split(" ")).containsAll(List.of(one.split(" ")));
        }

        private static boolean areOneOrOpen(@Nullable Long one, @Nullable Long other) {
            return one == null || other == null || Objects.equals(one, other);
        }

        @Override
        public boolean isDistinguishedByReport(PairwiseOutcome other) {
            return true;
        }
    }

    private static ComparedOutcome compared(Known known) {
        return ComparedOutcome.of(Objects.requireNonNull(known.first(LegalOutcomeDetail.class, detail -> detail)));
    }

    private static LegalOutcomeDetail detail(Draw draw) {
        int about = draw.between(0, 5);
        ProcedureStage step = draw.of(ProcedureStage.DETAINED, ProcedureStage.CONVICTED, ProcedureStage.OTHER);
        return new LegalOutcomeDetail(
                step,
                draw.of(OutcomeBasis.OPERATIVE, OutcomeBasis.OPERATIVE, OutcomeBasis.PROSPECTIVE_MAXIMUM),
                draw.of(CountUnit.PERSON, CountUnit.CASE),
                about < 4
                        ? draw.of(
                                null,
                                "suspects",
                                "members of the group",
                                "rioters",
                                "Rioters",
                                "looters",
                                "young rioters")
                        : null,
                about == 4 ? Long.valueOf(draw.between(1, 2)) : null,
                about == 5 ? Long.valueOf(draw.between(1, 2)) : null,
                List.of(),
                null,
                null,
                null,
                step == ProcedureStage.OTHER ? draw.of("supervised", "Supervised", "expelled") : null,
                null,
                null);
    }

    @Test
    void placesAreThoseOfComparingEachWithAll() {
        Property.forAll(
                100,
                draw -> PairwiseAccounts.facts(draw, FactKind.LEGAL_OUTCOME, 14, ComparedOutcomeTest::detail),
                facts -> assertThat(PairwiseAccounts.published(
                                facts, FactKind.LEGAL_OUTCOME, ComparedOutcomeTest::compared))
                        .isEqualTo(PairwiseAccounts.versions(facts, PairwiseOutcome::of)));
    }
}
