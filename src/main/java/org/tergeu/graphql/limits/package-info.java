/**
 * How much a request may ask for, worked out before anything of it is executed (docs/limits.md).
 *
 * <p>Guarantees: what is measured takes time in proportion to the document, however its fragments and variables multiply; a refusal
 * names the limit, what is allowed and, as far as it was counted, what was asked.
 */
@DefaultNonNull
package org.tergeu.graphql.limits;

import io.smallrye.graphql.api.DefaultNonNull;
