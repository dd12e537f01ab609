package org.tergeu.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody could connect with is refused at the start. */
class CertificatesCheckTest {

    private static final String FILES = "quarkus.http.ssl.certificate.files";
    private static final String KEYS = "quarkus.http.ssl.certificate.key-files";
    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    Path folder;

    private void make(String name, String algorithm) throws Exception {
        Path store = folder.resolve(name + ".p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        name,
                        "-keyalg",
                        algorithm,
                        "-dname",
                        "CN=localhost",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile())
                .start();
        assertThat(keytool.waitFor(1, TimeUnit.MINUTES)).isTrue();
        KeyStore made = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            made.load(in, PASSWORD);
        }
        pem(name + ".crt", "CERTIFICATE", made.getCertificate(name).getEncoded());
        pem(name + ".key", "PRIVATE KEY", made.getKey(name, PASSWORD).getEncoded());
    }

    private void pem(String file, String type, byte[] content) throws IOException {
        Files.writeString(
                folder.resolve(file),
                "-----BEGIN " + type + "-----\n"
                        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content) + "\n-----END " + type
                        + "-----\n");
    }

    private CertificatesCheck with(String certificates, String keys) {
        return CertificatesCheck.of(new SmallRyeConfigBuilder()
                .withSources(
                        new PropertiesConfigSource(Map.of(FILES, in(certificates), KEYS, in(keys)), "changed", 1000))
                .build());
    }

    private String in(String files) {
        return files.isEmpty() ? "" : folder + "/" + files.replace(", ", ", " + folder + "/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC"})
    void aCertificateWithItsKeyPasses(String algorithm) throws Exception {
        make("own", algorithm);

        assertThatCode(() -> with("own.crt", "own.key").check()).doesNotThrowAnyException();
    }

    @Test
    void noCertificatePasses() {
        assertThatCode(() -> with("", "").check()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RSA|RSA|the key is of another certificate",
                "EC|EC|the key is of another certificate",
                "RSA|EC|the key cannot be read, or is of another kind than that of the certificate"
            })
    void aKeyOfAnotherCertificateIsRefused(String algorithm, String ofAnother, String said) throws Exception {
        make("own", algorithm);
        make("other", ofAnother);

        assertThatThrownBy(() -> with("own.crt, other.crt", "own.key, own.key").check())
                .isInstanceOf(UnusableSetting.class)
                .hasMessageStartingWith(
                        FILES + " is '" + folder + "/other.crt' and " + KEYS + " is '" + folder + "/own.key': " + said)
                .hasMessageEndingWith(". Allowed: a certificate and its own key, of RSA or EC, both in PEM.");
    }

    @Test
    void whatIsNoCertificateOrNoKeyIsRefused() throws Exception {
        make("own", "RSA");
        Files.createFile(folder.resolve("empty"));

        assertThatThrownBy(() -> with("empty", "own.key").check())
                .isInstanceOf(UnusableSetting.class)
                .hasMessageContaining("/own.key': the first file has no certificate. Allowed: ");
        assertThatThrownBy(() -> with("own.key", "own.key").check())
                .isInstanceOf(UnusableSetting.class)
                .hasMessageContaining("/own.key': the certificate cannot be read. Allowed: ");
        assertThatThrownBy(() -> with("own.crt", "empty").check())
                .isInstanceOf(UnusableSetting.class)
                .hasMessageContaining("/empty': the second file has no key. Allowed: ");
    }

    @Test
    void aCertificateOfAnotherKindIsRefused() throws Exception {
        make("own", "Ed25519");

        assertThatThrownBy(() -> with("own.crt", "own.key").check())
                .isInstanceOf(UnusableSetting.class)
                .hasMessageContaining("/own.key': the certificate is of EdDSA. Allowed: ");
    }

    @Test
    void aCertificateWithoutAKeyIsRefused() throws Exception {
        make("own", "RSA");

        assertThatThrownBy(() -> with("own.crt", "").check())
                .isInstanceOf(UnusableSetting.class)
                .hasMessage(KEYS + " names 0 files, and " + FILES
                        + " 1. Allowed: the key of each certificate, in the order of the certificates.");
    }
}
