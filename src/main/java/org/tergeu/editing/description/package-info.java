/**
 * How editors describe organizations, people and places: names, kinds, offices and coordinates that go before what reports say.
 *
 * <p>Guarantees: reports stay as they are; each description is kept, with its author, and can be taken back.
 */
@DefaultNonNull
package org.tergeu.editing.description;

import io.smallrye.graphql.api.DefaultNonNull;
