/**
 * Search over everything that has a name or a text, whatever the script, the romanisation or the slip of a letter.
 *
 * <p>Guarantees: what is compared is folded by the database alone ({@code search_fold}), on both sides alike; each thing
 * is found once, at its best match, and two things are never one because they share a name; the order is total, so that
 * pages neither repeat nor drop a hit; no statement reads all incidents to show a page.
 */
@DefaultNonNull
package org.tergeu.search;

import io.smallrye.graphql.api.DefaultNonNull;
