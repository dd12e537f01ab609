package org.tergeu.seizure;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.figure.Figure;
import org.tergeu.graphql.node.GlobalId;
import org.tergeu.graphql.node.Node;
import org.tergeu.knowledge.AsOf;
import org.tergeu.vocabulary.DrugGroup;
import org.tergeu.vocabulary.FirearmType;
import org.tergeu.vocabulary.SeizureCategory;
import org.tergeu.vocabulary.SeizureDisposition;

/** Something found, seized, frozen or confiscated. */
@Type("Seizure")
@Description("Something found, seized, frozen or confiscated.")
public record Seizure(
        @Ignore long factId,
        @Ignore long incidentId,
        @Description("What sort of thing it is.") SeizureCategory category,
        @Description("What it is, in English.") String item,
        @Description("What became of it.") SeizureDisposition disposition,

        @Nullable @Description("Drugs: the group; null for everything else.")
        DrugGroup drugGroup,

        @Nullable @Description("Firearms: the type; null for everything else.")
        FirearmType firearmType,

        @Nullable
        @Description("How much; null when the reports give none, UNQUANTIFIED when they say \"a large amount\".")
        Figure quantity,

        @Nullable @Description("What it is worth, or the money itself; null when the reports give none.")
        Figure value,

        @Nullable @Ignore Long partOfId,
        @Nullable @Ignore FaceValue faceValue,
        @Ignore AsOf asOf)
        implements Node {

    static final String TYPE = "Seizure";

    @Override
    @Id
    @Description(GlobalId.DESCRIPTION)
    public String getId() {
        return GlobalId.of(TYPE, factId, asOf);
    }
}
