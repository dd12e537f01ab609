package org.tergeu.casualty;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.figure.Figure;
import org.tergeu.graphql.node.GlobalId;
import org.tergeu.graphql.node.Node;
import org.tergeu.knowledge.AsOf;
import org.tergeu.vocabulary.CasualtyGroup;
import org.tergeu.vocabulary.Harm;

/** People killed, injured, missing, held hostage, rescued or displaced. */
@Type("Casualty")
@Description("People killed, injured, missing, held hostage, rescued or displaced.")
public record Casualty(
        @Ignore long factId,
        @Ignore long incidentId,

        @Description("What happened to them: killed, injured, missing…")
        Harm harm,

        @Description("Of which group.") CasualtyGroup group,
        @Description("How many.") Figure count,
        @Nullable @Ignore Long partOfId,

        @Description(
                "Whether it is unclear if another figure counts the same people: a report says so, another asserter gives such a number of people and calls them otherwise, or an incident that contains this one or is part of it has some of the same group. Do not add the two without a look.")
        boolean possibleOverlap,

        @Ignore AsOf asOf)
        implements Node {

    static final String TYPE = "Casualty";

    @Override
    @Id
    @Description(GlobalId.DESCRIPTION)
    public String getId() {
        return GlobalId.of(TYPE, factId, asOf);
    }
}
