package org.tergeu.measure;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.figure.Figure;
import org.tergeu.graphql.node.GlobalId;
import org.tergeu.graphql.node.Node;
import org.tergeu.knowledge.AsOf;
import org.tergeu.vocabulary.MeasureKind;

/** Another counted thing of an incident. */
@Type("Measure")
@Description("Another counted thing of an incident: searches, attackers, transactions, damage.")
public record Measure(
        @Ignore long factId,
        @Ignore long incidentId,
        @Description("What is counted.") MeasureKind kind,

        @Nullable @Description("What it is more exactly; distinguishes two of a kind.")
        String name,

        @Description("How many or how much.") Figure figure,
        @Ignore AsOf asOf)
        implements Node {

    static final String TYPE = "Measure";

    @Override
    @Id
    @Description(GlobalId.DESCRIPTION)
    public String getId() {
        return GlobalId.of(TYPE, factId, asOf);
    }
}
