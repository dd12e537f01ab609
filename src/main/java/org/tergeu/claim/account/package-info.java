/**
 * Accounts: which facts of one incident may be about the same people or things, reported in other words.
 *
 * <p>Guarantees: the positions of facts are a function of what was known by a day, and take time proportional to the number of facts.
 */
@DefaultNonNull
package org.tergeu.claim.account;

import io.smallrye.graphql.api.DefaultNonNull;
