package org.tergeu.outcome;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.tergeu.calendar.FuzzyDateColumns;
import org.tergeu.claim.account.Accounts;
import org.tergeu.claim.fact.ClaimedFact;
import org.tergeu.claim.fact.ClaimedFacts;
import org.tergeu.claim.fact.FactKind;
import org.tergeu.claim.fact.Known;
import org.tergeu.claim.publication.Publication;
import org.tergeu.claim.publication.SideBySide;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.FigureColumns;
import org.tergeu.figure.Resolution;
import org.tergeu.naming.CanonicalName;
import org.tergeu.offence.OffenceColumns;
import org.tergeu.offence.OffenceDetail;
import org.tergeu.vocabulary.ProcedureStage;

/** Publishes legal outcomes. */
@Singleton
class LegalOutcomePublication implements Publication {

    private final LegalOutcomeRepository repository;

    LegalOutcomePublication(LegalOutcomeRepository repository) {
        this.repository = repository;
    }

    /**
     * What is published of an outcome.
     *
     * @param establishesGuilt whether all claims agree that a court has found somebody guilty: while a standing one says otherwise, it is open
     * @param endsGuilt whether any claim says that an earlier conviction stands no more
     * @param endsAllGuilt whether any of these claims names no offence
     */
    private record OutcomeValue(
            LegalOutcomeDetail detail,
            Resolution count,
            Accounts.AccountPosition position,
            boolean establishesGuilt,
            boolean endsGuilt,
            boolean endsAllGuilt) {}

    @Override
    public Uni<Void> publish(ClaimedFacts facts) {
        SideBySide<?, Accounts.AccountPosition, OutcomeValue> accounts = Accounts.of(
                facts,
                FactKind.LEGAL_OUTCOME,
                known -> ComparedOutcome.of(detail(known)),
                LegalOutcomePublication::value);
        return repository.replaceVersions(
                facts, FactKind.LEGAL_OUTCOME, accounts::versions, LegalOutcomePublication::row);
    }

    private static OutcomeValue value(Known known, Accounts.AccountPosition position) {
        Resolution count = known.figure(Aspect.COUNT).orElseThrow();
        List<LegalOutcomeDetail> said = known.each(LegalOutcomeDetail.class, detail -> detail);
        return new OutcomeValue(
                detail(known),
                count,
                position,
                !mayBeZero(count)
                        && said.stream().allMatch(LegalOutcomeDetail::establishesGuilt)
                        && !mayBeAnother(said),
                !isZero(count) && said.stream().anyMatch(LegalOutcomeDetail::endsGuilt),
                said.stream().anyMatch(LegalOutcomeDetail::endsAllGuilt));
    }

    private static LegalOutcomeDetail detail(Known known) {
        LegalOutcomeDetail who = orAll(first(known, each -> each.saysWho() ? each : null), known);
        ProcedureStage stage = known.required(LegalOutcomeDetail.class, LegalOutcomeDetail::stage);
        return new LegalOutcomeDetail(
                stage,
                known.required(LegalOutcomeDetail.class, LegalOutcomeDetail::basis),
                known.required(LegalOutcomeDetail.class, LegalOutcomeDetail::counted),
                who.subject(),
                who.personId(),
                who.organizationId(),
                OffenceDetail.together(known.each(LegalOutcomeDetail.class, LegalOutcomeDetail::offences)),
                first(known, LegalOutcomeDetail::maximumYears),
                known.date(LegalOutcomeDetail.class, LegalOutcomeDetail::decidedOn),
                first(known, LegalOutcomeDetail::partOfId),
                stage == ProcedureStage.OTHER ? first(known, LegalOutcomeDetail::name) : null,
                first(known, LegalOutcomeDetail::sentenceKind),
                first(known, LegalOutcomeDetail::confiscationOrdered));
    }

    /** Subject, person and organization exclude each other, so they come from one report; where none says who, all are meant. */
    private static LegalOutcomeDetail orAll(@Nullable LegalOutcomeDetail stated, Known known) {
        return stated != null ? stated : known.required(LegalOutcomeDetail.class, detail -> detail);
    }

    private static <T> @Nullable T first(Known known, Function<LegalOutcomeDetail, T> part) {
        return known.first(LegalOutcomeDetail.class, part);
    }

    private static LegalOutcomeEntity row(ClaimedFact fact, OutcomeValue value) {
        LegalOutcomeDetail detail = value.detail();
        LegalOutcomeEntity row = new LegalOutcomeEntity();
        row.incidentId = fact.incident();
        row.stage = detail.stage();
        row.step = Step.canonical(detail.name());
        row.basis = detail.basis();
        row.counted = detail.counted();
        row.count = FigureColumns.of(value.count());
        row.subject = detail.subject();
        row.who = Subject.canonical(detail.subject());
        row.shorter = CanonicalName.stored(CanonicalName.shorter(row.who));
        row.account = value.position().number();
        row.alike = value.position().isAlike();
        row.personId = detail.personId();
        row.organizationId = detail.organizationId();
        row.offences = OffenceColumns.of(detail.offences());
        row.maximumYears = detail.maximumYears();
        row.decided = FuzzyDateColumns.of(detail.decidedOn());
        row.establishesGuilt = value.establishesGuilt();
        row.endsGuilt = value.endsGuilt();
        row.endsAllGuilt = value.endsAllGuilt();
        row.partOfId = detail.partOfId();
        row.name = detail.name();
        row.sentenceKind = detail.sentenceKind();
        row.confiscationOrdered = detail.confiscationOrdered();
        return row;
    }

    /** Where one report says 5 and another 0, or one "up to 5", perhaps nobody was convicted. */
    private static boolean mayBeZero(Resolution count) {
        return isZero(count)
                || (count.bounds().low() != null && count.bounds().low().signum() == 0);
    }

    /** Where reports name several people or organizations, nobody knows which of them was convicted. */
    private static boolean mayBeAnother(List<LegalOutcomeDetail> said) {
        return said.stream()
                        .filter(each -> each.personId() != null || each.organizationId() != null)
                        .map(each -> Arrays.asList(each.personId(), each.organizationId()))
                        .distinct()
                        .count()
                > 1;
    }

    /** A report that counts nobody reports no acquittal. */
    private static boolean isZero(Resolution count) {
        return count.bounds().high() != null && count.bounds().high().signum() == 0;
    }
}
