package org.tergeu.incident;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.tergeu.filter.IncidentFilter;
import org.tergeu.graphql.loading.Batches;
import org.tergeu.graphql.loading.Selection;
import org.tergeu.graphql.paging.Bounded;
import org.tergeu.graphql.paging.Chosen;
import org.tergeu.graphql.paging.PageArguments;
import org.tergeu.graphql.paging.Pages;
import org.tergeu.organization.Organization;
import org.tergeu.person.Person;
import org.tergeu.place.Place;
import org.tergeu.platform.sql.Columns;
import org.tergeu.report.Report;
import org.tergeu.vocabulary.ParticipantRole;

/** The incidents of everything that has some. */
@GraphQLApi
@RegisterForReflection(fields = false)
public class IncidentListsApi {

    private static final String ORDER = "In which order; absent: newest first.";

    private final IncidentReader reader;
    private final Pages pages;
    private final Batches batches;

    @Inject
    IncidentListsApi(IncidentReader reader, Pages pages, Batches batches) {
        this.reader = reader;
        this.pages = pages;
        this.batches = batches;
    }

    @Description(
            "The incidents in which it took part, newest first unless ordered otherwise. Always as is known now, also below something as of a day.")
    public Uni<IncidentConnection> incidents(
            @Source Organization organization,
            @Nullable @Description("In one of these roles; absent: in any.") List<@NonNull ParticipantRole> role,
            @Nullable @Description("Which of them; absent: all.") IncidentFilter filter,
            @Nullable @Description(ORDER) IncidentOrder orderBy,
            @Nullable @Description(PageArguments.FIRST) Integer first,
            @Nullable @Description(PageArguments.AFTER) String after,
            @Nullable @Description(PageArguments.LAST) Integer last,
            @Nullable @Description(PageArguments.BEFORE) String before,
            Context context) {
        return pages.pageOf(
                        organization.rowId(),
                        reader.listOfOrganization(role, filter, orderBy, selected(context)),
                        PageArguments.of(first, after, last, before, Selection.of(context)))
                .map(IncidentConnection::of);
    }

    @Description(
            "The incidents in which the person took part, newest first unless ordered otherwise. Says nothing about guilt. Always as is known now, also below something as of a day.")
    public Uni<IncidentConnection> incidents(
            @Source Person person,
            @Nullable @Description("Which of them; absent: all.") IncidentFilter filter,
            @Nullable @Description(ORDER) IncidentOrder orderBy,
            @Nullable @Description(PageArguments.FIRST) Integer first,
            @Nullable @Description(PageArguments.AFTER) String after,
            @Nullable @Description(PageArguments.LAST) Integer last,
            @Nullable @Description(PageArguments.BEFORE) String before,
            Context context) {
        return pages.pageOf(
                        person.rowId(),
                        reader.listOfPerson(filter, orderBy, selected(context)),
                        PageArguments.of(first, after, last, before, Selection.of(context)))
                .map(IncidentConnection::of);
    }

    @Description(
            "The incidents that took place there or below, as borders are today or were then, newest first unless ordered otherwise. Always as is known now, also below something as of a day.")
    public Uni<IncidentConnection> incidents(
            @Source Place place,
            @Nullable @Description("Which of them; absent: all.") IncidentFilter filter,
            @Nullable @Description(ORDER) IncidentOrder orderBy,
            @Nullable @Description(PageArguments.FIRST) Integer first,
            @Nullable @Description(PageArguments.AFTER) String after,
            @Nullable @Description(PageArguments.LAST) Integer last,
            @Nullable @Description(PageArguments.BEFORE) String before,
            Context context) {
        return pages.pageOf(
                        place.code(),
                        reader.listOfPlace(filter, orderBy, selected(context)),
                        PageArguments.of(first, after, last, before, Selection.of(context)))
                .map(IncidentConnection::of);
    }

    @Description(
            "The incidents that it reports, in the order in which they took place. Always as is known now, also below something as of a day.")
    @Bounded(Bounded.MANY)
    public Uni<List<@NonNull Incident>> incidents(
            @Source Report report,
            @Nullable @Description(Chosen.FILTER) IncidentFilter filter,
            @Nullable @Description(Chosen.AS_OCCURRED) IncidentOrder orderBy,
            @Nullable @Description(Bounded.FIRST_OF_MANY) Integer first) {
        Chosen<IncidentFilter, IncidentOrder> chosen = Chosen.of(filter, orderBy, first);
        return batches.loadMany(
                List.of("Report.incidents", chosen), report.rowId(), ids -> reader.loadByReports(ids, chosen));
    }

    private static Columns selected(Context context) {
        return Selection.of(context).ofPage(IncidentReader.COLUMNS);
    }
}
