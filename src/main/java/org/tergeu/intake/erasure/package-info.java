/**
 * Takes names of erased people out of documents and texts.
 *
 * <p>Guarantees: no name or key of an erased person is stored, only salted digests that recognise it when it comes again. The same document, redacted
 * again, has the same result.
 */
@DefaultNonNull
package org.tergeu.intake.erasure;

import io.smallrye.graphql.api.DefaultNonNull;
