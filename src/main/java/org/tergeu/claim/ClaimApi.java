package org.tergeu.claim;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.tergeu.figure.Figure;
import org.tergeu.graphql.loading.Batches;
import org.tergeu.graphql.loading.Selection;
import org.tergeu.graphql.paging.Bounded;
import org.tergeu.graphql.paging.Few;
import org.tergeu.graphql.paging.PageArguments;
import org.tergeu.graphql.paging.Pages;
import org.tergeu.organization.Organization;
import org.tergeu.organization.Organizations;
import org.tergeu.person.People;
import org.tergeu.person.Person;
import org.tergeu.report.Report;
import org.tergeu.report.Reports;
import org.tergeu.vocabulary.ClaimStatus;

/** Who says what. */
@GraphQLApi
@RegisterForReflection(fields = false)
public class ClaimApi {

    private final ClaimReader reader;
    private final Reports reports;
    private final Organizations organizations;
    private final People people;
    private final Pages pages;
    private final Batches batches;

    @Inject
    ClaimApi(
            ClaimReader reader,
            Reports reports,
            Organizations organizations,
            People people,
            Pages pages,
            Batches batches) {
        this.reader = reader;
        this.reports = reports;
        this.organizations = organizations;
        this.people = people;
        this.pages = pages;
        this.batches = batches;
    }

    @Description(
            "The claims that the figure was made of and those that were set aside, oldest report first. Those that another measure was made of are there: see otherMeasures.")
    @Bounded(Bounded.PARTS)
    public Uni<List<@NonNull Claim>> claims(
            @Source Figure figure,
            @Nullable @Description("Claims of these statuses only.") List<@NonNull ClaimStatus> status,
            @Nullable @Description(Bounded.FIRST_OF_PARTS) Integer first) {
        Few few = Few.of(first);
        return batches.loadMany(
                Arrays.asList("Figure.claims", figure.aspect(), figure.otherMeasure(), status, figure.knowledge(), few),
                figure.factId(),
                ids -> reader.loadByFigures(ids, figure, status, few));
    }

    @Description(
            "What the report says, claim by claim, in its order. Always as is known now, also below something as of a day.")
    public Uni<ClaimConnection> claims(
            @Source Report report,
            @Nullable @Description(PageArguments.FIRST) Integer first,
            @Nullable @Description(PageArguments.AFTER) String after,
            @Nullable @Description(PageArguments.LAST) Integer last,
            @Nullable @Description(PageArguments.BEFORE) String before,
            Context context) {
        return pages.pageOf(
                        report.rowId(),
                        reader.ofReport(),
                        PageArguments.of(first, after, last, before, Selection.of(context)))
                .map(ClaimConnection::of);
    }

    @Description("How many claims the whole list has.")
    public Uni<Integer> totalCount(@Source ClaimConnection connection) {
        return connection.total().get();
    }

    @Description("The report that says so.")
    public Uni<Report> report(@Source Claim claim) {
        return reports.load(claim.reportId());
    }

    @Description("Who says so according to the report: its publisher, or whom it cites.")
    public Uni<Organization> assertedBy(@Source Claim claim) {
        return organizations.load(claim.assertedById());
    }

    @Description("The person who said it for them.")
    @Nullable
    public Uni<Person> spokesperson(@Source Claim claim) {
        return people.load(claim.spokespersonId());
    }
}
