package org.tergeu.settings;

import io.smallrye.config.SmallRyeConfig;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.net.PemKeyCertOptions;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.net.ssl.KeyManager;
import javax.net.ssl.X509KeyManager;

/**
 * Refuses at the start certificates that the service cannot listen with. Quarkus would end the start with a page, once the database is open; with the key
 * of another certificate it would start, and fail whoever connects.
 */
public final class CertificatesCheck {

    private static final List<String> LISTENERS = List.of("quarkus.http", "quarkus.management");

    /** The kinds of keys that Vert.x reads, and how each signs. */
    private static final Map<String, String> SIGNATURES = Map.of("RSA", "SHA256withRSA", "EC", "SHA256withECDSA");

    private static final byte[] SIGNED = {1};

    private final SmallRyeConfig settings;

    private CertificatesCheck(SmallRyeConfig settings) {
        this.settings = settings;
    }

    /** A check of the certificates that these settings name. */
    public static CertificatesCheck of(SmallRyeConfig settings) {
        return new CertificatesCheck(settings);
    }

    /**
     * Checks that each certificate can be read, and has its key.
     *
     * @throws UnusableSetting when one cannot be read, has none, or has that of another one
     */
    public void check() {
        List<String> faults = LISTENERS.stream().flatMap(this::faults).toList();
        if (!faults.isEmpty()) {
            throw new UnusableSetting(String.join(" ", faults));
        }
    }

    private Stream<String> faults(String listener) {
        List<String> certificates = files(certificates(listener));
        List<String> keys = files(keys(listener));
        if (certificates.size() != keys.size()) {
            return Stream.of(keys(listener) + " names " + keys.size() + " files, and " + certificates(listener) + " "
                    + certificates.size()
                    + ". Allowed: the key of each certificate, in the order of the certificates.");
        }
        if (certificates.isEmpty()) {
            return Stream.empty();
        }
        List<String> faults = new ArrayList<>();
        // The service listens with what this reads, and none runs yet.
        Vertx reader = Vertx.vertx(new VertxOptions()
                .setFileSystemOptions(new FileSystemOptions()
                        .setClassPathResolvingEnabled(false)
                        .setFileCachingEnabled(false)));
        try {
            for (int n = 0; n < keys.size(); n++) {
                String fault = fault(reader, certificates.get(n), keys.get(n));
                if (!fault.isEmpty()) {
                    faults.add(certificates(listener) + " is '" + certificates.get(n) + "' and " + keys(listener)
                            + " is '" + keys.get(n) + "': " + fault
                            + ". Allowed: a certificate and its own key, of RSA or EC, both in PEM.");
                }
            }
        } finally {
            reader.close().toCompletionStage().toCompletableFuture().join();
        }
        return faults.stream().map(Kind::inOneLine);
    }

    /** What is wrong with a certificate and its key; empty for nothing. */
    @SuppressWarnings(
            "IllegalCatch") // Vert.x declares that it throws anything, and throws what it finds while it reads.
    private static String fault(Vertx reader, String certificate, String key) {
        try {
            KeyManager[] managers = new PemKeyCertOptions()
                    .setCertPath(certificate)
                    .setKeyPath(key)
                    .getKeyManagerFactory(reader)
                    .getKeyManagers();
            for (KeyManager manager : managers) {
                if (manager instanceof X509KeyManager pairs && !isPaired(pairs)) {
                    return "the key is of another certificate";
                }
            }
            return "";
        } catch (Exception e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static boolean isPaired(X509KeyManager pairs) throws GeneralSecurityException {
        for (Map.Entry<String, String> kind : SIGNATURES.entrySet()) {
            String[] found = pairs.getServerAliases(kind.getKey(), null);
            for (String alias : found == null ? new String[0] : found) {
                PublicKey certified = pairs.getCertificateChain(alias)[0].getPublicKey();
                if (!isPaired(pairs.getPrivateKey(alias), certified, kind.getValue())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isPaired(PrivateKey key, PublicKey certified, String how) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(how);
        signature.initSign(key);
        signature.update(SIGNED);
        byte[] signed = signature.sign();
        signature.initVerify(certified);
        signature.update(SIGNED);
        return signature.verify(signed);
    }

    private static String certificates(String listener) {
        return listener + ".ssl.certificate.files";
    }

    private static String keys(String listener) {
        return listener + ".ssl.certificate.key-files";
    }

    private List<String> files(String name) {
        String value = settings.getConfigValue(name).getValue();
        return value == null || value.isBlank()
                ? List.of()
                : Arrays.stream(value.split(",", -1)).map(String::strip).toList();
    }
}
