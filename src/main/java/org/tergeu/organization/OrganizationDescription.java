package org.tergeu.organization;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.tergeu.naming.Names;
import org.tergeu.vocabulary.OrganizationKind;
import org.tergeu.vocabulary.SuccessionKind;

/**
 * Everything that is published of an organization; others by their keys.
 *
 * @param parents in the order in which they are reported
 */
public record OrganizationDescription(
        String key,
        String name,
        OrganizationKind kind,
        List<Membership> parents,
        List<Succession> successions,
        List<Code> codes,
        @Nullable String country,
        Names names) {

    /** The first parent without an end; null when there is none. */
    public @Nullable String parent() {
        return parents.stream()
                .filter(parent -> parent.until() == null)
                .map(Membership::parent)
                .findFirst()
                .orElse(null);
    }

    /**
     * What it is a part of during some days.
     *
     * @param from the first day; null is open
     * @param until the day from which it is a part no more; null is open
     */
    public record Membership(
            String parent,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /**
     * What it came of.
     *
     * @param happenedOn the day on which it took the other one's place; null when no report says
     */
    public record Succession(
            String predecessor,
            SuccessionKind kind,
            @Nullable LocalDate happenedOn) {}

    /**
     * What it is called in a scheme.
     *
     * @param from the first day; null is open
     * @param until the day from which it had the code no more; null is open
     */
    public record Code(
            String scheme,
            String code,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}
}
