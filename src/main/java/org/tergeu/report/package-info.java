/**
 * Reports: the published documents that everything here comes from.
 *
 * <p>Guarantees: drafts are never served; a retracted report stays visible, but counts for nothing.
 */
@DefaultNonNull
package org.tergeu.report;

import io.smallrye.graphql.api.DefaultNonNull;
