/**
 * People who are public officials or public figures.
 *
 * <p>Guarantees: nobody else is here: a private person is a described group with a count; being here says nothing
 * about guilt.
 */
@DefaultNonNull
package org.tergeu.person;

import io.smallrye.graphql.api.DefaultNonNull;
