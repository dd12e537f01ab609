package org.tergeu.seizure;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.tergeu.claim.Claim;
import org.tergeu.claim.Claims;
import org.tergeu.claim.attribute.AttributeClaims;
import org.tergeu.claim.attribute.AttributeReader;
import org.tergeu.claim.fact.FactKind;
import org.tergeu.claim.figure.FurtherFigures;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.Figure;
import org.tergeu.filter.SeizureFilter;
import org.tergeu.graphql.loading.ByReference;
import org.tergeu.graphql.loading.Selection;
import org.tergeu.graphql.paging.Bounded;
import org.tergeu.graphql.paging.Chosen;
import org.tergeu.graphql.paging.Few;
import org.tergeu.graphql.paging.PageArguments;
import org.tergeu.graphql.paging.Pages;
import org.tergeu.incident.Incident;
import org.tergeu.incident.IncidentRef;
import org.tergeu.incident.Incidents;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.sql.Columns;

/** Seizures. */
@GraphQLApi
public class SeizureApi {

    private final SeizureReader reader;
    private final Incidents incidents;
    private final Claims claims;
    private final AttributeReader attributes;
    private final FurtherFigures further;
    private final Pages pages;

    @Inject
    SeizureApi(
            SeizureReader reader,
            Incidents incidents,
            Claims claims,
            AttributeReader attributes,
            FurtherFigures further,
            Pages pages) {
        this.reader = reader;
        this.incidents = incidents;
        this.claims = claims;
        this.attributes = attributes;
        this.further = further;
        this.pages = pages;
    }

    @Query("seizures")
    @Description(
            "Seizures, the newest first unless ordered otherwise. Those of policy events are listed, but are in no total: `countsInTotals` of the incident filter separates these.")
    public Uni<SeizureConnection> seizures(
            @Nullable @Description("Which seizures; absent: all.") SeizureFilter filter,
            @Nullable @Description("In which order; absent: newest first.") SeizureOrder orderBy,
            @Nullable @Description("As they had been reported by the end of this day; absent: as they are known now.")
                    LocalDate asOf,
            @Nullable @Description(PageArguments.FIRST) Integer first,
            @Nullable @Description(PageArguments.AFTER) String after,
            @Nullable @Description(PageArguments.LAST) Integer last,
            @Nullable @Description(PageArguments.BEFORE) String before,
            Context context) {
        return pages.page(
                        reader.list(filter, orderBy, AsOf.of(asOf)),
                        PageArguments.of(first, after, last, before, Selection.of(context)))
                .map(SeizureConnection::of);
    }

    @Nullable
    @Description("How much of it is the substance itself, in per cent; null when no report says so.")
    public Uni<Figure> purity(@Source Seizure seizure) {
        return further.load(seizure.factId(), Aspect.PURITY, seizure.asOf());
    }

    @Nullable
    @Description(
            "What it would sell for in small amounts, as somebody reckons; null when no report says so. It is no `value`, and in no total.")
    public Uni<Figure> streetValue(@Source Seizure seizure) {
        return further.load(seizure.factId(), Aspect.STREET_VALUE, seizure.asOf());
    }

    @Nullable
    @Description(
            "Notes or coins of one value, where it is a part of cash that is counted by them; null for everything else.")
    public Uni<Denomination> denomination(@Source Seizure seizure) {
        return reader.load(seizure.factId(), seizure.asOf())
                .map(whole -> Denomination.of(whole).orElse(null));
    }

    @Description(
            "Cash: the notes and coins of each value that reports count, by currency, the greatest value first. They are in its `breakdown` too, and need not add up to it; if they come to more than its value can be, that one's `inconsistency` says so.")
    @Bounded(Bounded.PARTS)
    public Uni<List<@NonNull Denomination>> denominations(
            @Source Seizure seizure, @Nullable @Description(Bounded.FIRST_OF_PARTS) Integer first) {
        return reader.loadDenominations(seizure.factId(), Few.of(first), seizure.asOf())
                .map(parts -> parts.stream()
                        .flatMap(part -> Denomination.of(part).stream())
                        .toList());
    }

    @Description("How many seizures the whole list has.")
    public Uni<Integer> totalCount(@Source SeizureConnection connection) {
        return connection.total().get();
    }

    @ByReference
    @Bounded(Bounded.THINGS)
    @Description("What was found, seized, frozen or confiscated in it.")
    public Uni<List<@NonNull Seizure>> seizures(
            @Source Incident incident,
            @Nullable @Description(Chosen.FILTER) SeizureFilter filter,
            @Nullable @Description(Chosen.AS_REPORTED) SeizureOrder orderBy,
            @Nullable @Description(Bounded.FIRST_OF_THINGS) Integer first,
            Context context) {
        return seizures(incident.ref(), filter, orderBy, first, context);
    }

    Uni<List<Seizure>> seizures(
            IncidentRef incident,
            @Nullable SeizureFilter filter,
            @Nullable SeizureOrder orderBy,
            @Nullable Integer first,
            Context context) {
        Columns columns = Selection.of(context).of(SeizureReader.COLUMNS);
        return reader.loadByIncident(incident, Chosen.of(filter, orderBy, first), columns);
    }

    @Description("The incident in which it was made.")
    public Uni<Incident> incident(@Source Seizure seizure) {
        return incidents.load(seizure.incidentId(), seizure.asOf());
    }

    @Description("The seizure that contains this one, perhaps of a wider incident: never add the two.")
    @Nullable
    public Uni<Seizure> partOf(@Source Seizure seizure) {
        return reader.load(seizure.partOfId(), seizure.asOf());
    }

    @Description("\"Of which\": the seizures that this one contains. They need not add up to it.")
    @Bounded(Bounded.PARTS)
    public Uni<List<@NonNull Seizure>> breakdown(
            @Source Seizure seizure,
            @Nullable @Description(Chosen.FILTER) SeizureFilter filter,
            @Nullable @Description(Chosen.AS_REPORTED) SeizureOrder orderBy,
            @Nullable @Description(Bounded.FIRST_OF_PARTS) Integer first) {
        return reader.loadBreakdown(seizure.factId(), Chosen.of(filter, orderBy, first), seizure.asOf());
    }

    @Description(
            "Seizures that may be of the same thing: reported by another word, under another category, by a general word (\"drugs\") in another report, found in one report and seized in the next, or reported of an incident that contains this one or is part of it. A total has as much of it as one way has in `low`, all in `high`. A report that knows says `partOf`, or gives both one key.")
    @Bounded(Bounded.PARTS)
    public Uni<List<@NonNull Seizure>> possiblySame(
            @Source Seizure seizure, @Nullable @Description(Bounded.FIRST_OF_PARTS) Integer first) {
        return reader.loadPossiblySame(seizure.factId(), Few.of(first), seizure.asOf());
    }

    @Description("Who says so, oldest report first.")
    @Bounded(Bounded.PARTS)
    public Uni<List<@NonNull Claim>> claims(
            @Source Seizure seizure, @Nullable @Description(Bounded.FIRST_OF_PARTS) Integer first) {
        return claims.ofFact(seizure.factId(), seizure.asOf(), Few.of(first));
    }

    @Description(
            "What reports say of its category, item, disposition, drug group and firearm type, where they do not all say the same; what it shows is the current reading.")
    @Bounded(Bounded.PARTS)
    public Uni<List<@NonNull AttributeClaims>> attributeClaims(
            @Source Seizure seizure, @Nullable @Description(Bounded.FIRST_OF_PARTS) Integer first) {
        return attributes.load(FactKind.SEIZURE, seizure.factId(), seizure.asOf(), Few.of(first));
    }
}
