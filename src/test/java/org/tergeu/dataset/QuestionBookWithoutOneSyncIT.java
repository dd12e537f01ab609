package org.tergeu.dataset;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.tergeu.testsupport.Without;

/** The answers are the same when each statement has a Sync of its own (docs/adr/0037). */
@QuarkusTest
@TestProfile(Without.OneSync.class)
class QuestionBookWithoutOneSyncIT extends QuestionBookIT {}
