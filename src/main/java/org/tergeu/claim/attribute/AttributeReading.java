package org.tergeu.claim.attribute;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.claim.Claim;

/** One thing that reports say of an attribute. */
@Type("AttributeReading")
@Description("One thing that reports say of an attribute.")
public record AttributeReading(
        @Description("What they say: a date in EDTF, a code, or a text.")
        String value,

        @Description("Whether it is what the fact shows: that of the most credible report.")
        boolean current,

        @Ignore List<Claim> claims) {}
