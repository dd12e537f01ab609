package org.tergeu.exchange.bringing;

import io.smallrye.graphql.api.Nullable;

/**
 * Why a line was not recorded, one of the reasons.
 *
 * @param line its number, from 1
 * @param report the key of its report; null when it cannot be read
 * @param code what is wrong, for programs: a code of user errors, or INTERNAL_ERROR for a fault of the service
 * @param path where in the report, such as {@code incidents[0].kind}; empty for all of it
 * @param message what was read and what is allowed
 */
public record LineFault(long line, @Nullable String report, String code, String path, String message) {}
