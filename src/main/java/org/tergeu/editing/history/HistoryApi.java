package org.tergeu.editing.history;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.tergeu.editing.Editing;
import org.tergeu.graphql.access.Allowed;
import org.tergeu.graphql.access.Role;
import org.tergeu.graphql.loading.Selection;
import org.tergeu.graphql.paging.Bounded;
import org.tergeu.graphql.paging.Few;
import org.tergeu.graphql.paging.PageArguments;
import org.tergeu.graphql.paging.Pages;
import org.tergeu.report.Report;
import org.tergeu.report.Reports;

/** What was changed, and what reports said before. */
@GraphQLApi
public class HistoryApi {

    private final Journal journal;
    private final Reports reports;
    private final Pages pages;
    private final Editing editing;

    @Inject
    HistoryApi(Journal journal, Reports reports, Pages pages, Editing editing) {
        this.editing = editing;
        this.journal = journal;
        this.reports = reports;
        this.pages = pages;
    }

    @Query("changes")
    @Description(
            "Every public change, in the order in which they were committed, the oldest first: ask again after the last cursor for what has come since. A change that commits late is never left out.")
    public Uni<ChangeConnection> changes(
            @Nullable @Description("Which changes; absent: all.") ChangeFilter filter,
            @Nullable @Description(PageArguments.FIRST) Integer first,
            @Nullable @Description(PageArguments.AFTER) String after,
            @Nullable @Description(PageArguments.LAST) Integer last,
            @Nullable @Description(PageArguments.BEFORE) String before,
            Context context) {
        return pages.page(journal.changes(filter), PageArguments.of(first, after, last, before, Selection.of(context)))
                .map(ChangeConnection::of);
    }

    @Description("How many changes the whole list has.")
    public Uni<Integer> totalCount(@Source ChangeConnection connection) {
        return connection.total().get();
    }

    @Nullable
    @Description("The report as it is now; null when it is not served any more, and of anything else.")
    public Uni<Report> report(@Source Change change) {
        return change.thing() == ChangedThing.REPORT
                ? reports.loadByKey(change.key())
                : Uni.createFrom().nullItem();
    }

    @Query("reportHistory")
    @Allowed(Role.EDITOR)
    @Description(
            "The versions of a report, the newest first, with who made them and what differs; none when there is no such report. Needs the role editor.")
    @Bounded(Bounded.THINGS)
    public Uni<List<@NonNull ReportVersion>> reportHistory(
            @Description("The report's key.") String key,
            @Nullable
                    @Description(
                            "Versions that were recorded up to this moment: the first of them is what the database knew of the report then; absent: all.")
                    OffsetDateTime at,
            @Nullable @Description(Bounded.FIRST_OF_THINGS) Integer first) {
        return journal.versions(key, at, Few.of(first).orAtMost(Bounded.THINGS + 1));
    }

    @Query("figuresKnownAt")
    @Allowed(Role.EDITOR)
    @Description(
            "The figures of an incident as the database knew them at a moment, beside those of now: what comes of the versions of reports that were recorded by then. Not the same as asOf, which asks what had been reported by a day, as far as is known now. Needs the role editor.")
    @Bounded(Bounded.THINGS)
    public Uni<List<@NonNull FigureKnown>> figuresKnownAt(
            @Description("The key of the incident.") String incident,
            @Description("The moment.") OffsetDateTime at,
            @Nullable @Description(Bounded.FIRST_OF_THINGS) Integer first) {
        Few few = Few.of(first);
        return editing.figuresKnownAt(incident, at)
                .map(found -> few.of(found).stream().map(FigureKnown::of).toList());
    }
}
