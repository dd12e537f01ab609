package org.tergeu.participant;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.tergeu.claim.Claim;
import org.tergeu.claim.Claims;
import org.tergeu.graphql.loading.ByReference;
import org.tergeu.graphql.paging.Bounded;
import org.tergeu.graphql.paging.Chosen;
import org.tergeu.graphql.paging.Few;
import org.tergeu.incident.Incident;
import org.tergeu.incident.IncidentRef;
import org.tergeu.organization.Organization;
import org.tergeu.organization.Organizations;
import org.tergeu.person.People;
import org.tergeu.person.Person;
import org.tergeu.vocabulary.ParticipantRole;

/** Who had a part in an incident. */
@GraphQLApi
@RegisterForReflection(fields = false)
public class ParticipantApi {

    private final ParticipantReader reader;
    private final Organizations organizations;
    private final People people;
    private final Claims claims;

    @Inject
    ParticipantApi(ParticipantReader reader, Organizations organizations, People people, Claims claims) {
        this.reader = reader;
        this.organizations = organizations;
        this.people = people;
        this.claims = claims;
    }

    @ByReference
    @Bounded(Bounded.THINGS)
    @Description("Who had a part in it, and in which role.")
    public Uni<List<@NonNull Participant>> participants(
            @Source Incident incident,
            @Nullable @Description("Of these roles only.") List<@NonNull ParticipantRole> role,
            @Nullable @Description(Bounded.FIRST_OF_THINGS) Integer first) {
        return participants(incident.ref(), role, first);
    }

    Uni<List<Participant>> participants(
            IncidentRef incident, @Nullable List<ParticipantRole> role, @Nullable Integer first) {
        return reader.loadByIncident(incident, Chosen.of(new ParticipantReader.OfRoles(role), null, first), null);
    }

    @Description("The organization; null when it is a person.")
    @Nullable
    public Uni<Organization> organization(@Source Participant participant) {
        return organizations.load(participant.organizationId());
    }

    @Description("The person; null when it is an organization.")
    @Nullable
    public Uni<Person> person(@Source Participant participant) {
        return people.load(participant.personId());
    }

    @Description("Who says so, oldest report first.")
    @Bounded(Bounded.PARTS)
    public Uni<List<@NonNull Claim>> claims(
            @Source Participant participant, @Nullable @Description(Bounded.FIRST_OF_PARTS) Integer first) {
        return claims.ofFact(participant.factId(), participant.asOf(), Few.of(first));
    }
}
