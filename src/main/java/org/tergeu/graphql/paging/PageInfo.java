package org.tergeu.graphql.paging;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** Where a page stands in its list. */
@Type("PageInfo")
@Description("Where a page stands in its list (Relay's Cursor Connections).")
public record PageInfo(
        @Description("Whether more follows after the page.") boolean hasNextPage,

        @Description("Whether there is something before the page.")
        boolean hasPreviousPage,

        @Nullable @Description("Cursor of the page's first row; null when the page is empty.")
        String startCursor,

        @Nullable @Description("Cursor of the page's last row; null when the page is empty.")
        String endCursor) {}
