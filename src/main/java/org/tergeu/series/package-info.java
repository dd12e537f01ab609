/**
 * How figures grew, report by report.
 *
 * <p>Guarantees: the last point of a day is what the figure was known as by the end of that day; reports that were retracted, and
 * what a report has withdrawn, leave no trace.
 */
@DefaultNonNull
package org.tergeu.series;

import io.smallrye.graphql.api.DefaultNonNull;
