/**
 * The dataset as a whole: which revision of it answers, and how much it holds.
 *
 * <p>Guarantees: the revision changes with every accepted submission and with nothing else.
 */
@DefaultNonNull
package org.tergeu.dataset;

import io.smallrye.graphql.api.DefaultNonNull;
