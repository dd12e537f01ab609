/**
 * Organizations: agencies, courts, ministries, international bodies, criminal groups, media, companies.
 *
 * <p>Guarantees: a key never changes its meaning; names are all kept; two organizations are never merged for sharing
 * a name.
 */
@DefaultNonNull
package org.tergeu.organization;

import io.smallrye.graphql.api.DefaultNonNull;
