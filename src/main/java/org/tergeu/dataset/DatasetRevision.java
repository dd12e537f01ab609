package org.tergeu.dataset;

import jakarta.inject.Singleton;
import org.tergeu.platform.connection.ShownRevision;

/** The revision of the dataset: by it a standby shows how far it has come. */
@Singleton
class DatasetRevision implements ShownRevision {

    @Override
    public String statement() {
        return "select revision from dataset";
    }
}
