/**
 * Names in several languages and scripts, as places, organizations and people have them.
 *
 * <p>Guarantees: each thing has one preferred name a language; a variant never hides it; English is there when the
 * language
 * asked for is not. Names that reports give to things and groups of people are compared in one form.
 */
@DefaultNonNull
package org.tergeu.naming;

import io.smallrye.graphql.api.DefaultNonNull;
