/**
 * What an operator can set: each setting with what it may be, and the check that refuses anything else before the service starts.
 *
 * <p>Guarantees: every setting of ours is listed, and a wrong one is refused in one line that has its name, what was read and what is allowed.
 */
@DefaultNonNull
package org.tergeu.settings;

import io.smallrye.graphql.api.DefaultNonNull;
