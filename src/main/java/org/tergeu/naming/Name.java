package org.tergeu.naming;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
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
        boolean preferred,

        @Nullable @Description("First day on which it had the name; null: longer than anything recorded here.")
        LocalDate from,

        @Nullable @Description("Day from which it had the name no more; null: it still has, or no source says.")
        LocalDate until) {

    /** A name without days. */
    public Name(String language, String name, boolean preferred) {
        this(language, name, preferred, null, null);
    }

    /** Whether this is what it was called on a day: a name that says when it was one. */
    boolean isOf(LocalDate day) {
        return (from != null || until != null)
                && (from == null || !day.isBefore(from))
                && (until == null || day.isBefore(until));
    }
}
