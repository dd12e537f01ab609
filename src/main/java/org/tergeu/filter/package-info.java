/**
 * The filters that refer to each other both ways: an incident by its seizures, a seizure by its incident. They share one folder because the contract
 * ties them together (docs/adr/0004); other folders lend it their words and use its conditions.
 *
 * <p>Guarantees: all given fields must hold; a list means any of its values, so an empty list holds for nothing; every value is bound, never written
 * into SQL; conditions read the state of knowledge of the query.
 */
@DefaultNonNull
package org.tergeu.filter;

import io.smallrye.graphql.api.DefaultNonNull;
