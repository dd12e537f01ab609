package org.tergeu.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tergeu.claim.ComparedTellings;
import org.tergeu.claim.ComparedTellings.Compared;
import org.tergeu.claim.FactKind;
import org.tergeu.claim.Known;
import org.tergeu.generated.Draw;
import org.tergeu.generated.Property;
import org.tergeu.vocabulary.CountUnit;
import org.tergeu.vocabulary.OutcomeBasis;
import org.tergeu.vocabulary.ProcedureStage;

/** Outcomes find those that may be of the same people by what they have in common, and find the same as if each were compared with all. */
class ToldOutcomeTest {

    private record ComparedOutcome(ToldOutcome told) implements Compared<ComparedOutcome> {

        static ComparedOutcome of(Known known) {
            return new ComparedOutcome(ToldOutcomeTest.told(known));
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
        public boolean mayBe(ComparedOutcome another) {
            ToldOutcome other = another.told;
            return (told.step() != other.step() || told.name().equals(other.name()))
                    && told.basis() == other.basis()
                    && told.counted() == other.counted()
                    && (told.who().isEmpty()
                            || other.who().isEmpty()
                            || told.who().equals(other.who()))
                    && areOneOrOpen(told.personId(), other.personId())
                    && areOneOrOpen(told.organizationId(), other.organizationId());
        }

        private static boolean areOneOrOpen(@Nullable Long one, @Nullable Long other) {
            return one == null || other == null || Objects.equals(one, other);
        }

        @Override
        public boolean isToldApartBesides(ComparedOutcome other) {
            return true;
        }
    }

    private static ToldOutcome told(Known known) {
        return ToldOutcome.of(Objects.requireNonNull(known.first(LegalOutcomeDetail.class, detail -> detail)));
    }

    private static LegalOutcomeDetail detail(Draw draw) {
        int about = draw.between(0, 5);
        ProcedureStage step = draw.of(ProcedureStage.DETAINED, ProcedureStage.CONVICTED, ProcedureStage.OTHER);
        return new LegalOutcomeDetail(
                step,
                draw.of(OutcomeBasis.OPERATIVE, OutcomeBasis.OPERATIVE, OutcomeBasis.PROSPECTIVE_MAXIMUM),
                draw.of(CountUnit.PERSON, CountUnit.CASE),
                about < 4 ? draw.of(null, "suspects", "members of the group", "rioters", "Rioters", "looters") : null,
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
                draw -> ComparedTellings.facts(draw, FactKind.LEGAL_OUTCOME, 14, ToldOutcomeTest::detail),
                facts -> assertThat(ComparedTellings.published(facts, FactKind.LEGAL_OUTCOME, ToldOutcomeTest::told))
                        .isEqualTo(ComparedTellings.versions(facts, ComparedOutcome::of)));
    }
}
