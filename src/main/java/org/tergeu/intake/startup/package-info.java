/**
 * Reports that the service finds when it starts: the bundled ones, and those of a folder.
 *
 * <p>Guarantees: a file that cannot be used harms no other and does not stop the service; of a folder everything goes in that can, whatever its
 * files are called; two files never replace each other.
 */
@DefaultNonNull
package org.tergeu.intake.startup;

import io.smallrye.graphql.api.DefaultNonNull;
