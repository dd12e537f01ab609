/**
 * Texts that callers gave, as messages quote them.
 *
 * <p>Guarantees: a quotation is short and has whole characters, and a message has none that nobody sees.
 */
@DefaultNonNull
package org.tergeu.text;

import io.smallrye.graphql.api.DefaultNonNull;
