package org.tergeu.organization;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.graphql.node.GlobalId;
import org.tergeu.graphql.node.Node;
import org.tergeu.naming.Names;
import org.tergeu.vocabulary.OrganizationKind;

/** A body that acts, is acted against, publishes, or asserts. */
@Type("Organization")
@Description("A body that acts, is acted against, publishes, or asserts.")
public record Organization(
        @Ignore long rowId,
        @Description("Stable, readable identifier.") String key,
        @Description("What it is.") OrganizationKind kind,

        @Nullable
        @Description("Country that it belongs to, ISO 3166-1 alpha-2; null for international and unknown ones.")
        String country,

        @Nullable @Ignore Long parentId,
        @Ignore Names allNames)
        implements Node {

    static final String TYPE = "Organization";

    @Override
    @Id
    @Description("Opaque and global; it stays the same through new reports and merges.")
    public String getId() {
        return GlobalId.of(TYPE, rowId);
    }
}
