/**
 * Reports that the service finds when it starts: the bundled ones, and those of a folder.
 *
 * <p>Guarantees: a file that cannot be used affects no other and does not stop the service. Every file of a folder that can be loaded is loaded,
 * whatever the names of the files; two files never replace each other.
 */
@DefaultNonNull
package org.tergeu.intake.startup;

import io.smallrye.graphql.api.DefaultNonNull;
