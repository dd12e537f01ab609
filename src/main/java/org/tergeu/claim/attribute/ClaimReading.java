package org.tergeu.claim.attribute;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.vocabulary.FactAttribute;

/** What a claim says of an attribute of its fact. */
@Type("ClaimReading")
@Description("What a claim says of an attribute of its fact.")
public record ClaimReading(
        @Description("Of which attribute.") FactAttribute attribute,

        @Description(
                "What its report says: a date in EDTF, a code, a key or a text. The fact shows that of the most credible report.")
        String value) {}
