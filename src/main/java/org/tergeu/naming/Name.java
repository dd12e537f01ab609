package org.tergeu.naming;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** A name that something goes by. */
@Type("Name")
@Description("A name that something goes by.")
public record Name(
        @Description("Language, a BCP 47 tag such as en, kk, ru.")
        String language,

        @Description("The name as it is written.") String name,

        @Description(
                "Whether it is the language's usual name; otherwise a variant or transliteration that reports use.")
        boolean preferred) {}
