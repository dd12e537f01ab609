package org.tergeu.offence;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** What an incident is about, or what somebody is proceeded against for. */
@Type("Offence")
@Description("What an incident is about, or what somebody is proceeded against for. An allegation until a conviction.")
public record Offence(
        @Nullable @Description("UNODC ICCS 1.0 code, such as 0204; null when only the national provision is reported.")
        String code,

        @Nullable @Description("The code's title in the ICCS.")
        String name,

        @Nullable @Description("National provision, such as KZ-CC 175(1); null when none is reported.")
        String provision) {}
