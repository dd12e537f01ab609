package org.tergeu.graphql.access;

/** The keys by which tokens are verified cannot be had now. */
public final class KeysUnavailable extends RuntimeException {

    KeysUnavailable(Throwable cause) {
        super("The keys of tergeu.access.keys cannot be fetched", cause);
    }
}
