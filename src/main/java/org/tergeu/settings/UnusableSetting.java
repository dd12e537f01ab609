package org.tergeu.settings;

import io.quarkus.runtime.configuration.ConfigurationException;

/** Settings that the service cannot work with; the message names each, what was read and what is allowed, in one line. */
public class UnusableSetting extends ConfigurationException {

    /** Without a cause: the server prints the root cause of what stops it, and this message is to be that. */
    UnusableSetting(String message) {
        super(message);
    }
}
