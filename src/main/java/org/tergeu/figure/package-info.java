/**
 * Figures: what single reports state, and the one answer that their claims resolve to.
 *
 * <p>{@link org.tergeu.figure.Stated} reads the notation of reports, {@link org.tergeu.figure.Bounds} says what it
 * means,
 * {@link org.tergeu.figure.FigureResolver} resolves the claims of one figure, and {@link
 * org.tergeu.figure.FigureText} says it
 * in words.
 *
 * <p>Guarantees: everything here is a pure function of its arguments, without clock, database or default locale;
 * resolving
 * does not depend on the order of the claims; a missing bound means <em>open</em>, and no point value is ever invented.
 */
@DefaultNonNull
package org.tergeu.figure;

import io.smallrye.graphql.api.DefaultNonNull;
