package org.tergeu.intake.document;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.function.Function;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.Stated;

/**
 * What a report file says of a fact.
 *
 * @param path where it says so
 * @param aspect which of the fact's figures it states; null when none
 * @param stated what it states of the figure; null when there is none, or none that can be read
 * @param countable whether a figure without a unit counts things
 * @param unreadable whether the report gives the figure in a form that cannot be read
 * @param assertedBy key of the organization that says so; null is the publisher
 * @param spokesperson key of the person who said it; null when none is reported
 * @param detail what it says beside the figure, once the keys in it have rows
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
