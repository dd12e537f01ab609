/**
 * How claims become the rows that queries read.
 *
 * <p>Guarantees: all rows of a fact are replaced at once, within the current transaction; the rows of a fact hold for days that do not overlap. A fact
 * has several rows for a day only in tables of its attributes, aspects or measures, one for each.
 */
@DefaultNonNull
package org.tergeu.claim.publication;

import io.smallrye.graphql.api.DefaultNonNull;
