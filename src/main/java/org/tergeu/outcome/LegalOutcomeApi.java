package org.tergeu.outcome;

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
import org.tergeu.filter.LegalOutcomeFilter;
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
import org.tergeu.offence.Offence;
import org.tergeu.organization.Organization;
import org.tergeu.organization.Organizations;
import org.tergeu.person.People;
import org.tergeu.person.Person;
import org.tergeu.platform.sql.Columns;

/** Legal outcomes, and how they contain each other. */
@GraphQLApi
public class LegalOutcomeApi {

    private final LegalOutcomeReader reader;
    private final Incidents incidents;
    private final Organizations organizations;
    private final People people;
    private final Claims claims;
    private final AttributeReader attributes;
    private final FurtherFigures further;
    private final Pages pages;

    @Inject
    LegalOutcomeApi(
            LegalOutcomeReader reader,
            Incidents incidents,
            Organizations organizations,
            People people,
            Claims claims,
            AttributeReader attributes,
            FurtherFigures further,
            Pages pages) {
        this.reader = reader;
        this.incidents = incidents;
        this.organizations = organizations;
        this.people = people;
        this.claims = claims;
        this.attributes = attributes;
        this.further = further;
        this.pages = pages;
    }

    @Query("legalOutcomes")
    @Description(
            "Legal outcomes, the newest first unless ordered otherwise. Those of policy events are listed, but are in no total: `countsInTotals` of the incident filter separates these.")
    public Uni<LegalOutcomeConnection> legalOutcomes(
            @Nullable @Description("Which legal outcomes; absent: all.") LegalOutcomeFilter filter,
            @Nullable @Description("In which order; absent: newest first.") LegalOutcomeOrder orderBy,
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
                .map(LegalOutcomeConnection::of);
    }

    @Description("How many legal outcomes the whole list has.")
    public Uni<Integer> totalCount(@Source LegalOutcomeConnection connection) {
        return connection.total().get();
    }

    @ByReference
    @Bounded(Bounded.THINGS)
    @Description("What came of it in law, as far as reported.")
    public Uni<List<@NonNull LegalOutcome>> legalOutcomes(
            @Source Incident incident,
            @Nullable @Description(Chosen.FILTER) LegalOutcomeFilter filter,
            @Nullable @Description(Chosen.AS_REPORTED) LegalOutcomeOrder orderBy,
            @Nullable @Description(Bounded.FIRST_OF_THINGS) Integer first,
            Context context) {
        return legalOutcomes(incident.ref(), filter, orderBy, first, context);
    }

    Uni<List<LegalOutcome>> legalOutcomes(
            IncidentRef incident,
            @Nullable LegalOutcomeFilter filter,
            @Nullable LegalOutcomeOrder orderBy,
            @Nullable Integer first,
            Context context) {
        Columns columns = Selection.of(context).of(LegalOutcomeReader.columns(incident.asOf()));
        return reader.loadByIncident(incident, Chosen.of(filter, orderBy, first), columns);
    }

    @Description(
            "Legal outcomes about this organization by name. Always as is known now, also below something as of a day.")
    @Bounded(Bounded.THINGS)
    public Uni<List<@NonNull LegalOutcome>> legalOutcomes(
            @Source Organization organization,
            @Nullable @Description(Chosen.FILTER) LegalOutcomeFilter filter,
            @Nullable @Description(Chosen.AS_REPORTED) LegalOutcomeOrder orderBy,
            @Nullable @Description(Bounded.FIRST_OF_THINGS) Integer first) {
        return reader.loadByOrganization(organization.rowId(), Chosen.of(filter, orderBy, first));
    }

    @Description("Legal outcomes about this person by name. Always as is known now, also below something as of a day.")
    @Bounded(Bounded.THINGS)
    public Uni<List<@NonNull LegalOutcome>> legalOutcomes(
            @Source Person person,
            @Nullable @Description(Chosen.FILTER) LegalOutcomeFilter filter,
            @Nullable @Description(Chosen.AS_REPORTED) LegalOutcomeOrder orderBy,
            @Nullable @Description(Bounded.FIRST_OF_THINGS) Integer first) {
        return reader.loadByPerson(person.rowId(), Chosen.of(filter, orderBy, first));
    }

    @Bounded(Bounded.PARTS)
    @Description("What for, as far as reported.")
    public Uni<List<@NonNull Offence>> offences(
            @Source LegalOutcome outcome, @Nullable @Description(Bounded.FIRST_OF_PARTS) Integer first) {
        return Uni.createFrom().item(Few.of(first).of(outcome.allOffences()));
    }

    @Nullable
    @Description(
            "How long what was imposed lasts, for each of those whom it is about, in years and months (a, mo), days or hours; null when no report says so. It is in no total.")
    public Uni<Figure> sentence(@Source LegalOutcome outcome) {
        return further.load(outcome.factId(), Aspect.SENTENCE, outcome.asOf());
    }

    @Nullable
    @Description(
            "What each of those whom it is about has to pay to the state; null when no report says so. `legalOutcomeTotals` adds it.")
    public Uni<Figure> fine(@Source LegalOutcome outcome) {
        return further.load(outcome.factId(), Aspect.FINE, outcome.asOf());
    }

    @Nullable
    @Description(
            "What has to be paid to those who were harmed; null when no report says so. `legalOutcomeTotals` adds it.")
    public Uni<Figure> damages(@Source LegalOutcome outcome) {
        return further.load(outcome.factId(), Aspect.DAMAGES, outcome.asOf());
    }

    @Nullable
    @Description(
            "Of a conviction that stands no more, the outcome that has ended it: an acquittal, a conviction that was overturned, a new trial; null of all else. With `asOf`, what had ended it then.")
    public Uni<LegalOutcome> guiltEndedBy(@Source LegalOutcome outcome) {
        return outcome.guiltEstablished()
                ? Uni.createFrom().nullItem()
                : reader.loadLastEnding(outcome.endings(), outcome.asOf());
    }

    @Nullable
    @Description(
            "Of a conviction of a group that stands, the last outcome that has ended it for some of them; null of all else. Totals with `guiltEstablished: true` are certain only of those who are left. With `asOf`, what was known then.")
    public Uni<LegalOutcome> guiltEndedForSomeBy(@Source LegalOutcome outcome) {
        return outcome.guiltEstablished()
                ? reader.loadLastEnding(outcome.endingsForSome(), outcome.asOf())
                : Uni.createFrom().nullItem();
    }

    @Description("The incident that it came of.")
    public Uni<Incident> incident(@Source LegalOutcome outcome) {
        return incidents.load(outcome.incidentId(), outcome.asOf());
    }

    @Description("The public person that it is about.")
    @Nullable
    public Uni<Person> person(@Source LegalOutcome outcome) {
        return people.load(outcome.personId());
    }

    @Description("The organization that it is about.")
    @Nullable
    public Uni<Organization> organization(@Source LegalOutcome outcome) {
        return organizations.load(outcome.organizationId());
    }

    @Description("The figure that contains this one, perhaps of a wider incident: never add the two.")
    @Nullable
    public Uni<LegalOutcome> partOf(@Source LegalOutcome outcome) {
        return reader.load(outcome.partOfId(), outcome.asOf());
    }

    @Description(
            "\"Of which\": the figures that this one contains, perhaps of narrower incidents. They need not add up to it.")
    @Bounded(Bounded.PARTS)
    public Uni<List<@NonNull LegalOutcome>> breakdown(
            @Source LegalOutcome outcome,
            @Nullable @Description(Chosen.FILTER) LegalOutcomeFilter filter,
            @Nullable @Description(Chosen.AS_REPORTED) LegalOutcomeOrder orderBy,
            @Nullable @Description(Bounded.FIRST_OF_PARTS) Integer first) {
        return reader.loadBreakdown(outcome.factId(), Chosen.of(filter, orderBy, first), outcome.asOf());
    }

    @Description(
            "Outcomes that may be about the same people: at other steps of the incident and of its tree of incidents, or at the same step in another report, or in an incident that contains this one or is part of it. A total has the widest step in `low`, all in `high`. A report that knows says `partOf`.")
    @Bounded(Bounded.PARTS)
    public Uni<List<@NonNull LegalOutcome>> possiblySame(
            @Source LegalOutcome outcome, @Nullable @Description(Bounded.FIRST_OF_PARTS) Integer first) {
        return reader.loadPossiblySame(outcome.factId(), Few.of(first), outcome.asOf());
    }

    @Description("Who says so, oldest report first.")
    @Bounded(Bounded.PARTS)
    public Uni<List<@NonNull Claim>> claims(
            @Source LegalOutcome outcome, @Nullable @Description(Bounded.FIRST_OF_PARTS) Integer first) {
        return claims.ofFact(outcome.factId(), outcome.asOf(), Few.of(first));
    }

    @Description(
            "What reports say of its stage, name, basis, subject, person, organization, sentence kind, confiscation, maximum term and day, and of what it counts, where they do not all say the same; what it shows is the current reading.")
    @Bounded(Bounded.PARTS)
    public Uni<List<@NonNull AttributeClaims>> attributeClaims(
            @Source LegalOutcome outcome, @Nullable @Description(Bounded.FIRST_OF_PARTS) Integer first) {
        return attributes.load(FactKind.LEGAL_OUTCOME, outcome.factId(), outcome.asOf(), Few.of(first));
    }
}
