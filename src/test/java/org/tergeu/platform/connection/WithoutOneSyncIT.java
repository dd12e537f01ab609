package org.tergeu.platform.connection;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.tergeu.testsupport.Without;

/** Where the one Sync is switched off, statements answer the same, each in a transaction of its own (docs/adr/0037). */
@QuarkusTest
@TestProfile(Without.ReadAheadAndOneSync.class)
class WithoutOneSyncIT extends OneSyncIT {

    @Override
    int transactionsOfFourStatements() {
        return 4;
    }
}
