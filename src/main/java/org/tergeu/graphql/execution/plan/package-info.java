/**
 * Plans of what a document selects: which values, where each comes from, and how it is written. They complete values through
 * {@link org.tergeu.graphql.execution.plan.Completion} and know no more of the execution.
 *
 * <p>Guarantees: a plan holds nothing of a request, so that any number of requests use it at once.
 */
@DefaultNonNull
package org.tergeu.graphql.execution.plan;

import io.smallrye.graphql.api.DefaultNonNull;
