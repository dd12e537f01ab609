package org.tergeu.seizure;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
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
import org.tergeu.vocabulary.DrugGroup;
import org.tergeu.vocabulary.FirearmType;
import org.tergeu.vocabulary.SeizureCategory;
import org.tergeu.vocabulary.SeizureDisposition;

/** Publishes seizures. */
@Singleton
class SeizurePublication implements Publication {

    private final SeizureRepository repository;

    SeizurePublication(SeizureRepository repository) {
        this.repository = repository;
    }

    private record SeizureValue(
            SeizureCategory category,
            String item,
            SeizureDisposition disposition,
            @Nullable DrugGroup drugGroup,
            @Nullable FirearmType firearmType,
            @Nullable Long partOfId,
            @Nullable FaceValue faceValue,
            @Nullable Resolution quantity,
            @Nullable Resolution value,
            int account,
            boolean alike) {}

    @Override
    public Uni<Void> publish(ClaimedFacts facts) {
        SideBySide<?, Accounts.AccountPosition, SeizureValue> accounts =
                Accounts.of(facts, FactKind.SEIZURE, ComparedSeizure::of, SeizurePublication::value);
        return repository.replaceVersions(facts, FactKind.SEIZURE, accounts::versions, SeizurePublication::row);
    }

    private static SeizureValue value(Known known, Accounts.AccountPosition position) {
        return new SeizureValue(
                known.required(SeizureDetail.class, SeizureDetail::category),
                known.required(SeizureDetail.class, SeizureDetail::item),
                known.required(SeizureDetail.class, SeizureDetail::disposition),
                known.first(SeizureDetail.class, SeizureDetail::drugGroup),
                known.first(SeizureDetail.class, SeizureDetail::firearmType),
                known.first(SeizureDetail.class, SeizureDetail::partOfId),
                known.first(SeizureDetail.class, SeizureDetail::faceValue),
                known.figure(Aspect.QUANTITY).orElse(null),
                known.figure(Aspect.VALUE).orElse(null),
                position.number(),
                position.isAlike());
    }

    private static SeizureEntity row(ClaimedFact fact, SeizureValue value) {
        SeizureEntity row = new SeizureEntity();
        row.incidentId = fact.incident();
        row.category = value.category();
        row.item = value.item();
        row.disposition = value.disposition();
        row.drugGroup = value.drugGroup();
        row.firearmType = value.firearmType();
        row.partOfId = value.partOfId();
        if (value.faceValue() != null) {
            row.denominationValue = value.faceValue().value();
            row.denominationCurrency = value.faceValue().currency();
            row.denominationForm = value.faceValue().form();
        }
        row.quantity = FigureColumns.ofNullable(value.quantity());
        row.value = FigureColumns.ofNullable(value.value());
        if (value.quantity() != null) {
            row.quantityCompared = value.quantity().compared();
            row.quantityDimension = value.quantity().dimension();
        }
        Thing thing = Thing.of(value.category(), value.item(), value.drugGroup(), value.firearmType());
        row.thing = thing.name();
        row.called = thing.name().isEmpty() ? thing.words() : null;
        row.shorter = CanonicalName.stored(thing.shorter());
        row.kind = thing.kind();
        row.account = value.account();
        row.alike = value.alike();
        return row;
    }
}
