package org.tergeu.testsupport;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.nio.file.Path;
import java.util.Map;

/** Those who have a token can write, into a database of their own. */
public class Editors implements QuarkusTestProfile {

    private static final Path FOLDER = Path.of("target", "editors");

    @Override
    public Map<String, String> getConfigOverrides() {
        SignedToken.keyPairIn(FOLDER);
        return Map.of(
                "tergeu.database.folder",
                "target/edited-database",
                "tergeu.import.uploads",
                "64M",
                "tergeu.access.keys",
                FOLDER.resolve("keys.json").toString(),
                "tergeu.access.issuer",
                SignedToken.ISSUER,
                "tergeu.access.audience",
                SignedToken.AUDIENCE);
    }

    /** A token of somebody called asel. */
    public static SignedToken token(String... roles) {
        return SignedToken.by(SignedToken.keyPairIn(FOLDER)).roles(roles);
    }
}
