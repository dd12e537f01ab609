/**
 * What was found, seized, frozen or confiscated.
 *
 * <p>Guarantees: a quantity that no report gives is null, one that reports leave open is a figure without a number;
 * quantities compare in kg, L and pieces, money in its own currency only.
 */
@DefaultNonNull
package org.tergeu.seizure;

import io.smallrye.graphql.api.DefaultNonNull;
