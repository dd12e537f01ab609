package org.tergeu.intake.document;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.function.Function;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.Stated;

/**
 * A claim of a report file about a fact.
 *
 * @param path the place of the claim in the file
 * @param aspect the figure of the fact that it states; null when it states none
 * @param stated the stated figure; null when there is none, or none that can be read
 * @param countable whether a figure without a unit counts things
 * @param unreadable whether the report gives the figure in a form that cannot be read
 * @param assertedBy the key of the asserting organization; null is the publisher
 * @param spokesperson the key of the person who said it; null when none is reported
 * @param detail everything else that the claim states, once the keys in it have rows
 */
public record ClaimDraft(
        String path,
        FactAddress fact,
        @Nullable Aspect aspect,
        @Nullable Stated stated,
        boolean countable,
        boolean unreadable,
        @Nullable String assertedBy,
        @Nullable String spokesperson,
        @Nullable LocalDate asOf,
        @Nullable String note,
        Function<Identities, Object> detail) {}
