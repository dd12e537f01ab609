package org.tergeu.report;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.tergeu.graphql.error.ErrorCode;
import org.tergeu.graphql.error.InvalidRequest;
import org.tergeu.graphql.loading.Batches;
import org.tergeu.graphql.loading.Selection;
import org.tergeu.graphql.paging.PageArguments;
import org.tergeu.graphql.paging.Pages;
import org.tergeu.organization.Organization;
import org.tergeu.organization.Organizations;

/** Reports. */
@GraphQLApi
public class ReportApi {

    private final ReportReader reader;
    private final Organizations organizations;
    private final Pages pages;
    private final Batches batches;

    @Inject
    ReportApi(ReportReader reader, Organizations organizations, Pages pages, Batches batches) {
        this.reader = reader;
        this.organizations = organizations;
        this.pages = pages;
        this.batches = batches;
    }

    @Query("report")
    @Description("The report of this key or address; null when there is none. Exactly one of the two must be given.")
    @Nullable
    public Uni<Report> report(
            @Nullable @Description("Its key.") String key,
            @Nullable @Description("Where it was published.") String url) {
        if ((key == null) == (url == null)) {
            throw new InvalidRequest(ErrorCode.INVALID_ARGUMENT, "report: give exactly one of key and url.");
        }
        return key != null
                ? batches.load("report(key)", key, reader::loadByKeys)
                : batches.load("report(url)", url, reader::loadByUrls);
    }

    @Query("reports")
    @Description("Reports, the newest first unless ordered otherwise.")
    public Uni<ReportConnection> reports(
            @Nullable @Description("Which reports; absent: all.") ReportFilter filter,
            @Nullable @Description("In which order; absent: newest first.") ReportOrder orderBy,
            @Nullable @Description(PageArguments.FIRST) Integer first,
            @Nullable @Description(PageArguments.AFTER) String after,
            @Nullable @Description(PageArguments.LAST) Integer last,
            @Nullable @Description(PageArguments.BEFORE) String before,
            Context context) {
        return pages.page(
                        reader.list(filter, orderBy),
                        PageArguments.of(first, after, last, before, Selection.of(context)))
                .map(ReportConnection::of);
    }

    @Description("How many reports the whole list has.")
    public Uni<Integer> totalCount(@Source ReportConnection connection) {
        return connection.total().get();
    }

    @Description("Who published it.")
    public Uni<Organization> publisher(@Source Report report) {
        return organizations.load(report.publisherId());
    }
}
