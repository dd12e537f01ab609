/**
 * Attributes of facts: their readings where reports give several, and whether these contradict each other.
 *
 * <p>Guarantees: the first reading is that of the most credible claim, and the fact is published with it.
 */
@DefaultNonNull
package org.tergeu.claim.attribute;

import io.smallrye.graphql.api.DefaultNonNull;
