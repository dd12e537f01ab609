package org.tergeu.settings;

import io.smallrye.config.SmallRyeConfig;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Refuses at the start certificates that the service cannot listen with. Quarkus would end the start with a page, once the database is open; with the key
 * of another certificate it would start, and fail whoever connects.
 */
public final class CertificatesCheck {

    private static final List<String> LISTENERS = List.of("quarkus.http", "quarkus.management");

    /** The kinds of keys that Vert.x reads, which listens, and how each signs. */
    private static final Map<String, String> SIGNATURES = Map.of("RSA", "SHA256withRSA", "EC", "SHA256withECDSA");

    private static final byte[] SIGNED = {1};

    /** PKCS 8. */
    private static final Pattern OF_ANY_KIND =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([^-]*)-----END PRIVATE KEY-----");

    /** What older tools write, which Java does not read. Vert.x does, so that it is left to it. */
    private static final Pattern OF_ONE_KIND = Pattern.compile("-----BEGIN (?:RSA|EC) PRIVATE KEY-----");

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
        return IntStream.range(0, keys.size())
                .mapToObj(n -> fault(certificates.get(n), keys.get(n))
                        .map(fault -> certificates(listener) + " is '" + certificates.get(n) + "' and "
                                + keys(listener) + " is '" + keys.get(n) + "': " + fault
                                + ". Allowed: a certificate and its own key, of RSA or EC, both in PEM."))
                .flatMap(Optional::stream)
                .map(Kind::inOneLine);
    }

    /** What is wrong with a certificate and its key. */
    private static Optional<String> fault(String certificate, String key) {
        Optional<Certificate> own;
        try (InputStream in = Files.newInputStream(Path.of(certificate))) {
            own = CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .<Certificate>map(each -> each)
                    .findFirst();
        } catch (IOException | CertificateException e) {
            return Optional.of("the certificate cannot be read");
        }
        if (own.isEmpty()) {
            return Optional.of("the first file has no certificate");
        }
        try {
            return fault(own.get().getPublicKey(), Files.readString(Path.of(key), StandardCharsets.ISO_8859_1));
        } catch (IOException | GeneralSecurityException e) {
            return Optional.of("the key cannot be read, or is of another kind than that of the certificate");
        }
    }

    private static Optional<String> fault(PublicKey certified, String pem) throws GeneralSecurityException {
        String how = SIGNATURES.get(certified.getAlgorithm());
        if (how == null) {
            return Optional.of("the certificate is of " + certified.getAlgorithm());
        }
        if (OF_ONE_KIND.matcher(pem).find()) {
            return Optional.empty();
        }
        Matcher key = OF_ANY_KIND.matcher(pem);
        if (!key.find()) {
            return Optional.of("the second file has no key");
        }
        byte[] content;
        try {
            content = Base64.getMimeDecoder().decode(key.group(1));
        } catch (IllegalArgumentException e) {
            return Optional.of("the key is not in Base64");
        }
        PrivateKey own =
                KeyFactory.getInstance(certified.getAlgorithm()).generatePrivate(new PKCS8EncodedKeySpec(content));
        return isPaired(own, certified, how) ? Optional.empty() : Optional.of("the key is of another certificate");
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
