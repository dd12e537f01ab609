package org.tergeu.person;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.graphql.node.GlobalId;
import org.tergeu.graphql.node.Node;
import org.tergeu.naming.Names;

/** A public official or public figure. Private people never have a name here. */
@Type("Person")
@Description("A public official or public figure. Private people never have a name here.")
public record Person(
        @Ignore long rowId,
        @Description("Stable, readable identifier.") String key,

        @Nullable @Description("Office or public role, in English.")
        String position,

        @Ignore Names allNames)
        implements Node {

    static final String TYPE = "Person";

    @Override
    @Id
    @Description("Opaque and global; it stays the same through new reports and merges.")
    public String getId() {
        return GlobalId.of(TYPE, rowId);
    }
}
