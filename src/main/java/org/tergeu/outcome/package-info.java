/**
 * Steps of criminal procedure for people and cases.
 *
 * <p>Guarantees: guilt is established by a conviction that stands and by nothing else (docs/adr/0023); what the law provides for at most is
 * distinguished from what has happened; every figure says which other one contains it.
 */
@DefaultNonNull
package org.tergeu.outcome;

import io.smallrye.graphql.api.DefaultNonNull;
