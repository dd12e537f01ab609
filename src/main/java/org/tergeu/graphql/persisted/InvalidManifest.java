package org.tergeu.graphql.persisted;

import io.quarkus.runtime.configuration.ConfigurationException;
import org.tergeu.text.Quotation;

/** The file of trusted documents cannot be used; the message names the file, the place and what is allowed. */
public class InvalidManifest extends ConfigurationException {

    InvalidManifest(String message) {
        super(Quotation.visible(message));
    }
}
