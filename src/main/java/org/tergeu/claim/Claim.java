package org.tergeu.claim;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.figure.Numbers;
import org.tergeu.graphql.node.GlobalId;
import org.tergeu.knowledge.AsOf;
import org.tergeu.vocabulary.ClaimStatus;
import org.tergeu.vocabulary.Qualifier;

/** What one report says of one fact. */
@Type("Claim")
@Description("What one report says of one fact. Never edited; a later revision of the report can only withdraw it.")
public record Claim(
        @Ignore long rowId,
        @Ignore long reportId,
        @Ignore long assertedById,
        @Nullable @Ignore Long spokespersonId,

        @Nullable
        @Description("How the stated figure is qualified; null when the claim states none, or none that can be read.")
        Qualifier qualifier,

        @Nullable @Description("The number that is stated, as stated; the lower one of a range or an estimate.")
        BigDecimal stated,

        @Nullable @Description("The upper number of a range or an estimate.")
        BigDecimal statedHigh,

        @Nullable @Description("The likeliest number of an estimate.")
        BigDecimal statedBest,

        @Nullable @Description("UCUM code of the stated unit.")
        String unit,

        @Nullable @Description("ISO 4217 code of the stated currency.")
        String currency,

        @Nullable @Description("The day for which a total that grows was true.")
        LocalDate asOf,

        @Nullable @Description("An editor's remark.") String note,
        @Description("Whether it counts, and if not, why.") ClaimStatus status,
        @Ignore AsOf knowledge) {

    static final String TYPE = "Claim";

    @Nullable
    @Description(Numbers.AS_TEXT + "`stated`.")
    public String getStatedText() {
        return Numbers.text(stated);
    }

    @Nullable
    @Description(Numbers.AS_TEXT + "`statedHigh`.")
    public String getStatedHighText() {
        return Numbers.text(statedHigh);
    }

    @Nullable
    @Description(Numbers.AS_TEXT + "`statedBest`.")
    public String getStatedBestText() {
        return Numbers.text(statedBest);
    }

    @Id
    @Description(
            "Opaque; it stays the same for as long as the report says so. As of a day it is another one than now, since the status can be another, too.")
    public String getId() {
        return GlobalId.of(TYPE, rowId, knowledge);
    }
}
