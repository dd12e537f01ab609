package org.tergeu.graphql.access;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Who may ask and write. */
@ConfigMapping(prefix = "tergeu.access")
public interface AccessSettings {

    /** Where the public keys of the provider are: an address of a JWK set, or a file. */
    Optional<String> keys();

    /** Who issues the tokens, as they name it. */
    Optional<String> issuer();

    /** Whom the tokens are for, as they name it. */
    Optional<String> audience();

    /** Whether somebody without a token may ask. */
    boolean anonymous();

    /** The claim with the roles. */
    String rolesClaim();

    /** The claim with the publishers that somebody is restricted to. */
    String publishersClaim();
}
