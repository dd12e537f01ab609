/**
 * Erasure of people: a public figure's name becomes a description.
 *
 * <p>Guarantees: figures stay as they are; nothing of it can be undone.
 */
@DefaultNonNull
package org.tergeu.editing.erasure;

import io.smallrye.graphql.api.DefaultNonNull;
