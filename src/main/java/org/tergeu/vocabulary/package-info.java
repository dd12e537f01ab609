/**
 * The words that reports are recorded in: one enum per closed list of the contract, each value with its meaning and, where one exists, the standard it
 * is taken from.
 *
 * <p>Guarantees: constants stand in the order of the contract; that order carries meaning only where the enum says so
 * ({@link org.tergeu.vocabulary.SourceTier}, {@link org.tergeu.vocabulary.SeizureDisposition}). Every type and value is described in the served schema.
 * The package depends on nothing of this project, so that every other may use it.
 */
@DefaultNonNull
package org.tergeu.vocabulary;

import io.smallrye.graphql.api.DefaultNonNull;
