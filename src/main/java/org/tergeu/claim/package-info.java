/**
 * Claims: what single reports say of single facts, and how facts follow from them.
 *
 * <p>Guarantees: a claim is never edited, only withdrawn by a later revision of its report. What is published is a pure function of the claims of
 * standing reports, in whatever order they came. Each version of a fact holds from the day on which the last of the claims that it rests on was
 * published.
 */
@DefaultNonNull
package org.tergeu.claim;

import io.smallrye.graphql.api.DefaultNonNull;
