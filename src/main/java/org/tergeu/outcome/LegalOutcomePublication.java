package org.tergeu.outcome;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tergeu.calendar.FuzzyDateColumns;
import org.tergeu.claim.ClaimedFact;
import org.tergeu.claim.ClaimedFacts;
import org.tergeu.claim.FactKind;
import org.tergeu.claim.Known;
import org.tergeu.claim.Publication;
import org.tergeu.claim.Tellings;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.FigureColumns;
import org.tergeu.figure.Resolution;
import org.tergeu.outcome.LegalOutcomeDetail.OffenceDetail;
import org.tergeu.vocabulary.OutcomeBasis;

/** Publishes legal outcomes. */
@Singleton
class LegalOutcomePublication implements Publication {

    private final LegalOutcomeRepository repository;

    LegalOutcomePublication(LegalOutcomeRepository repository) {
        this.repository = repository;
    }

    private record Value(LegalOutcomeDetail detail, Resolution count, int telling) {}

    @Override
    public Uni<Void> publish(ClaimedFacts facts) {
        Tellings<ToldOutcome> tellings =
                new Tellings<>(facts, FactKind.LEGAL_OUTCOME, known -> ToldOutcome.of(detail(known)));
        return repository.replaceVersions(
                facts,
                FactKind.LEGAL_OUTCOME,
                fact -> tellings.versions(fact, LegalOutcomePublication::value),
                LegalOutcomePublication::row);
    }

    private static Value value(Known known, Tellings.Place place) {
        return new Value(detail(known), known.figure(Aspect.COUNT).orElseThrow(), place.number());
    }

    private static LegalOutcomeDetail detail(Known known) {
        List<OffenceDetail> told = known.each(LegalOutcomeDetail.class, LegalOutcomeDetail::offences).stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
        // One report gives the code alone, another the provision too: that is one offence, not two.
        List<OffenceDetail> offences = told.stream()
                .filter(one -> told.stream().noneMatch(other -> other.tellsMoreThan(one)))
                .toList();
        LegalOutcomeDetail who = orAll(first(known, each -> each.tellsWho() ? each : null), known);
        return new LegalOutcomeDetail(
                first(known, LegalOutcomeDetail::stage),
                first(known, LegalOutcomeDetail::basis),
                first(known, LegalOutcomeDetail::counted),
                who.subject(),
                who.personId(),
                who.organizationId(),
                offences,
                first(known, LegalOutcomeDetail::maximumYears),
                first(known, LegalOutcomeDetail::decidedOn),
                first(known, LegalOutcomeDetail::partOfId));
    }

    /** Subject, person and organization exclude each other, so they come from one report; where none tells, all are meant. */
    private static LegalOutcomeDetail orAll(@Nullable LegalOutcomeDetail telling, Known known) {
        return telling != null ? telling : first(known, detail -> detail);
    }

    private static <T> T first(Known known, Function<LegalOutcomeDetail, T> part) {
        return known.first(LegalOutcomeDetail.class, part);
    }

    private static LegalOutcomeEntity row(ClaimedFact fact, Value value) {
        LegalOutcomeDetail detail = value.detail();
        LegalOutcomeEntity row = new LegalOutcomeEntity();
        row.incidentId = fact.incidentId();
        row.stage = detail.stage();
        row.basis = detail.basis();
        row.counted = detail.counted();
        row.count = FigureColumns.of(value.count());
        row.subject = detail.subject();
        row.who = Subject.canonical(detail.subject());
        row.telling = value.telling();
        row.personId = detail.personId();
        row.organizationId = detail.organizationId();
        row.offenceCodes = texts(detail.offences(), OffenceDetail::code);
        row.offenceProvisions = texts(detail.offences(), OffenceDetail::provision);
        row.offenceSections = detail.offences().stream()
                .flatMap(LegalOutcomePublication::sections)
                .distinct()
                .toArray(String[]::new);
        row.maximumYears = detail.maximumYears();
        row.decided = FuzzyDateColumns.of(detail.decidedOn());
        boolean happened = detail.basis() == OutcomeBasis.OPERATIVE && !isZero(value.count());
        row.establishesGuilt = happened && detail.stage().establishesGuilt();
        row.endsGuilt = happened && detail.stage().endsGuilt();
        row.partOfId = detail.partOfId();
        return row;
    }

    /** Reports that say that there was nobody tell of no conviction. */
    private static boolean isZero(Resolution count) {
        return count.bounds().high() != null && count.bounds().high().signum() == 0;
    }

    private static String[] texts(List<OffenceDetail> offences, Function<OffenceDetail, String> part) {
        return offences.stream()
                .map(part)
                .map(text -> Objects.requireNonNullElse(text, ""))
                .toArray(String[]::new);
    }

    /** ICCS codes grow by two digits for a division, then by one a level: 09, 0904, 09041. */
    private static Stream<String> sections(OffenceDetail offence) {
        Stream<String> provision = Stream.ofNullable(offence.provision());
        String code = offence.code();
        return code == null
                ? provision
                : Stream.concat(
                        provision,
                        IntStream.rangeClosed(2, code.length())
                                .filter(length -> length != 3)
                                .mapToObj(length -> code.substring(0, length)));
    }
}
