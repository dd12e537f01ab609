/**
 * What is served where annotations cannot say it, or the stock does it slowly or leniently: scalars, and types of
 * interfaces.
 *
 * <p>Guarantees: a scalar takes what the specification has it take, and in a time that does not depend on the number's size; the schema
 * is described throughout.
 */
@DefaultNonNull
package org.tergeu.graphql.schema;

import io.smallrye.graphql.api.DefaultNonNull;
