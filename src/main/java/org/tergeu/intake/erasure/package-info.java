/**
 * Names of people who were erased, and how they are taken out of documents and texts.
 *
 * <p>Guarantees: no name or key of an erased person is held, only salted digests by which one is recognised when it comes again; what is taken out of a
 * document once is taken out of the same document again with the same result.
 */
@DefaultNonNull
package org.tergeu.intake.erasure;

import io.smallrye.graphql.api.DefaultNonNull;
