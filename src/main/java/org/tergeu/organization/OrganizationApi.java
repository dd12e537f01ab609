package org.tergeu.organization;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.tergeu.graphql.loading.Batches;
import org.tergeu.graphql.loading.Caller;
import org.tergeu.graphql.loading.Selection;
import org.tergeu.graphql.paging.Bounded;
import org.tergeu.graphql.paging.Chosen;
import org.tergeu.graphql.paging.Few;
import org.tergeu.graphql.paging.PageArguments;
import org.tergeu.graphql.paging.Pages;
import org.tergeu.naming.Name;

/** Organizations and how they stand to each other. */
@GraphQLApi
public class OrganizationApi {

    private final OrganizationReader reader;
    private final Organizations organizations;
    private final Pages pages;
    private final Batches batches;
    private final Caller caller;

    @Inject
    OrganizationApi(
            OrganizationReader reader, Organizations organizations, Pages pages, Batches batches, Caller caller) {
        this.reader = reader;
        this.organizations = organizations;
        this.pages = pages;
        this.batches = batches;
        this.caller = caller;
    }

    @Query("organization")
    @Description("The organization of this key; null when there is none.")
    @Nullable
    public Uni<Organization> organization(@Description("Such as kz-mvd.") String key) {
        return organizations.load(key);
    }

    @Query("organizations")
    @Description("Organizations, by name unless ordered otherwise.")
    public Uni<OrganizationConnection> organizations(
            @Nullable @Description("Which organizations; absent: all.") OrganizationFilter filter,
            @Nullable @Description("In which order; absent: by name.") OrganizationOrder orderBy,
            @Nullable @Description(PageArguments.FIRST) Integer first,
            @Nullable @Description(PageArguments.AFTER) String after,
            @Nullable @Description(PageArguments.LAST) Integer last,
            @Nullable @Description(PageArguments.BEFORE) String before,
            Context context) {
        return pages.page(
                        reader.list(filter, orderBy),
                        PageArguments.of(first, after, last, before, Selection.of(context)))
                .map(OrganizationConnection::of);
    }

    @Description("How many organizations the whole list has.")
    public Uni<Integer> totalCount(@Source OrganizationConnection connection) {
        return connection.total().get();
    }

    @Description("Its usual name, or what it was called on a day.")
    public Uni<String> name(
            @Source Organization organization,
            @Nullable @Description("BCP 47 tag; absent: as Accept-Language prefers, else English.") String language,
            @Nullable
                    @Description(
                            "The name of that day, where it is known to have had another one then (Nur-Sultan in 2020); absent: its usual name.")
                    LocalDate on) {
        return Uni.createFrom().item(organization.allNames().in(caller.languages(language), on));
    }

    @Bounded(Bounded.PARTS)
    @Description("Every name it goes by, preferred ones first.")
    public Uni<List<@NonNull Name>> names(
            @Source Organization organization, @Nullable @Description(Bounded.FIRST_OF_PARTS) Integer first) {
        return Uni.createFrom().item(Few.of(first).of(organization.allNames().all()));
    }

    @Description(
            "The organization that it is a part of today; of several, the first that is reported, and `parents` has all.")
    @Nullable
    public Uni<Organization> parent(@Source Organization organization) {
        return organizations.load(organization.parentId());
    }

    @Description("All that it is and was a part of, first what it still is.")
    @Bounded(Bounded.PARTS)
    public Uni<List<@NonNull OrganizationParent>> parents(
            @Source Organization organization,
            @Nullable
                    @Description(
                            "Those of that day alone; one of which no days are known was always a parent; absent: of all times.")
                    LocalDate on,
            @Nullable @Description(Bounded.FIRST_OF_PARTS) Integer first) {
        Few few = Few.of(first);
        return batches.loadMany(
                Arrays.asList("Organization.parents", on, few),
                organization.rowId(),
                ids -> reader.loadParents(ids, on, few));
    }

    @Description("What it came of, the latest first: renamed, merged, split or replaced.")
    @Bounded(Bounded.PARTS)
    public Uni<List<@NonNull OrganizationSuccession>> predecessors(
            @Source Organization organization, @Nullable @Description(Bounded.FIRST_OF_PARTS) Integer first) {
        Few few = Few.of(first);
        return batches.loadMany(
                List.of("Organization.predecessors", few),
                organization.rowId(),
                ids -> reader.loadPredecessors(ids, few));
    }

    @Description("What came of it, the earliest first: renamed, merged, split or replaced.")
    @Bounded(Bounded.PARTS)
    public Uni<List<@NonNull OrganizationSuccession>> successors(
            @Source Organization organization, @Nullable @Description(Bounded.FIRST_OF_PARTS) Integer first) {
        Few few = Few.of(first);
        return batches.loadMany(
                List.of("Organization.successors", few), organization.rowId(), ids -> reader.loadSuccessors(ids, few));
    }

    @Description("Codes that it has in schemes of its country and others, by scheme.")
    @Bounded(Bounded.PARTS)
    public Uni<List<@NonNull OrganizationCode>> codes(
            @Source Organization organization, @Nullable @Description(Bounded.FIRST_OF_PARTS) Integer first) {
        Few few = Few.of(first);
        return batches.loadMany(
                List.of("Organization.codes", few), organization.rowId(), ids -> reader.loadCodes(ids, few));
    }

    @Description("Its direct parts of today, by name.")
    @Bounded(Bounded.THINGS)
    public Uni<List<@NonNull Organization>> children(
            @Source Organization organization,
            @Nullable @Description(Chosen.FILTER) OrganizationFilter filter,
            @Nullable @Description("In which order; absent: by name.") OrganizationOrder orderBy,
            @Nullable @Description(Bounded.FIRST_OF_THINGS) Integer first) {
        Chosen<OrganizationFilter, OrganizationOrder> chosen = Chosen.of(filter, orderBy, first);
        return batches.loadMany(
                List.of("Organization.children", chosen),
                organization.rowId(),
                ids -> reader.loadChildren(ids, chosen));
    }
}
