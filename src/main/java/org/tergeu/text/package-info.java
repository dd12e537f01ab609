/**
 * Texts that callers gave, as messages quote them.
 *
 * <p>Guarantees: a quotation is short and has whole characters.
 */
@DefaultNonNull
package org.tergeu.text;

import io.smallrye.graphql.api.DefaultNonNull;
