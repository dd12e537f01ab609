package org.tergeu.graphql.persisted;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Which documents the server knows by an identifier (docs/adr/0013). */
@ConfigMapping(prefix = "tergeu.documents")
interface DocumentSettings {

    /** The file with the documents that are trusted, as builds of clients write it. */
    Optional<Path> manifest();

    /** Whether a document that a client sends with its hash is remembered, so that it need not be sent again. */
    boolean automatic();

    /** Whether nothing but trusted documents is answered: no stranger can then ask what no client of ours asks. */
    boolean trustedOnly();
}
