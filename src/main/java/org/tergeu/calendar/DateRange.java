package org.tergeu.calendar;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** A span of days to search in. Both ends are included; a missing one is open. Filters refuse one that ends before it begins. */
@Input("DateRange")
@Description("A span of days, both ends included. A missing end is open.")
public record DateRange(
        @Nullable @Description("First day, ISO 8601. Missing: no matter how early.")
        LocalDate from,

        @Nullable @Description("Last day, ISO 8601. Missing: no matter how late.")
        LocalDate to) {}
