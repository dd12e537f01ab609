/**
 * What is taken away as files: which rows there are, what they have, and how they are written.
 *
 * <p>Guarantees: rows come page by page, from GraphQL questions, so that they say what answers say; nothing is held but a page.
 */
@DefaultNonNull
package org.tergeu.exchange.taking;

import io.smallrye.graphql.api.DefaultNonNull;
