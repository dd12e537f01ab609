package org.tergeu.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.InetSocketAddressConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.Reader;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no request could be served with is refused at the start, in one line that says what to set in its place. */
class SettingsCheckTest {

    private static SettingsCheck with(Map<String, String> changed) throws IOException {
        return new SettingsCheck(settings(changed), Set.of());
    }

    private static SmallRyeConfig settings(Map<String, String> changed) throws IOException {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withConverter(MemorySize.class, 200, new MemorySizeConverter())
                .withSources(new PropertiesConfigSource(Path.of("src/main/resources/application.properties")
                        .toUri()
                        .toURL()))
                .withSources(new PropertiesConfigSource(
                        Map.of("quarkus.datasource.reactive.url", "postgresql://db/tergeu"), "address", 500))
                .withSources(new PropertiesConfigSource(changed, "changed", 1000))
                .build();
    }

    @Test
    void theLimitsAsTheyAreServedPass() {
        assertThatCode(() -> with(Map.of()).check()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tergeu.limits.rate.points       | 0       | 1 to 2147483647
            tergeu.limits.rate.points       | -1      | 1 to 2147483647
            tergeu.limits.rate.period       | 0S      | 1S to 8760H
            tergeu.limits.rate.period       | 0.5S    | 1S to 8760H
            tergeu.limits.rate.period       | 366D    | 1S to 8760H
            tergeu.limits.cost              | 0       | 1 to 2147483647
            tergeu.limits.tokens            | 300000000 | 1 to 214748364
            tergeu.limits.depth             | 0       | 1 to 2147483647
            tergeu.limits.root-fields       | -20     | 1 to 2147483647
            tergeu.limits.branches          | 0       | 1 to 2147483647
            tergeu.limits.rows              | 0       | 1 to 2147483647
            tergeu.limits.body              | 0       | 1 to 2147483647 bytes; K, M and G stand for powers of 1024
            tergeu.limits.answer            | 3G      | 1 to 2147483647 bytes; K, M and G stand for powers of 1024
            tergeu.reports.file-size        | 0       | 1 to 2147483647 bytes; K, M and G stand for powers of 1024
            tergeu.limits.request-time      | 0S      | 0.001S to 24H
            tergeu.limits.body-time         | -10S    | 0.001S to 24H
            tergeu.limits.statement-time    | 0       | 1ms to 1d, with one of PostgreSQL's units us, ms, s, min, h and d
            tergeu.limits.statement-time    | -5s     | 1ms to 1d, with one of PostgreSQL's units us, ms, s, min, h and d
            tergeu.limits.statement-time    | 5S      | 1ms to 1d, with one of PostgreSQL's units us, ms, s, min, h and d
            tergeu.limits.statement-time    | 100us   | 1ms to 1d, with one of PostgreSQL's units us, ms, s, min, h and d
            tergeu.limits.statement-time    | 5       | 1ms to 1d, with one of PostgreSQL's units us, ms, s, min, h and d
            quarkus.http.cors.origins       | /[/     | *, origins such as https://example.org or https://localhost:3000, and /regular expressions/ of origins, with commas between
            quarkus.http.cors.origins       | https://example.org,/[/ | *, origins such as https://example.org or https://localhost:3000, and /regular expressions/ of origins, with commas between
            quarkus.http.cors.origins       | example.org | *, origins such as https://example.org or https://localhost:3000, and /regular expressions/ of origins, with commas between
            quarkus.http.cors.origins       | https://example.org/ | *, origins such as https://example.org or https://localhost:3000, and /regular expressions/ of origins, with commas between
            quarkus.http.proxy.proxy-address-forwarding | always | true or false; yes or no, on or off, 1 or 0 mean the same
            quarkus.http.proxy.trusted-proxies | 10.0.0.0/33 | IPv4 addresses, IPv6 addresses in square brackets, and networks such as 10.0.0.0/8 or fd00::/8, with commas between
            quarkus.http.proxy.trusted-proxies | http://proxy/ | IPv4 addresses, IPv6 addresses in square brackets, and networks such as 10.0.0.0/8 or fd00::/8, with commas between
            quarkus.http.proxy.trusted-proxies | proxy | IPv4 addresses, IPv6 addresses in square brackets, and networks such as 10.0.0.0/8 or fd00::/8, with commas between
            quarkus.http.proxy.trusted-proxies | localhost | IPv4 addresses, IPv6 addresses in square brackets, and networks such as 10.0.0.0/8 or fd00::/8, with commas between
            quarkus.http.proxy.trusted-proxies | 10.0.0.1,proxy.example.org | IPv4 addresses, IPv6 addresses in square brackets, and networks such as 10.0.0.0/8 or fd00::/8, with commas between
            quarkus.http.proxy.trusted-proxies | ::1 | IPv4 addresses, IPv6 addresses in square brackets, and networks such as 10.0.0.0/8 or fd00::/8, with commas between
            quarkus.http.proxy.trusted-proxies | 10.0.0.1,fe80::1:2 | IPv4 addresses, IPv6 addresses in square brackets, and networks such as 10.0.0.0/8 or fd00::/8, with commas between
            quarkus.http.proxy.trusted-proxies | 127.0.0.1:8080 | IPv4 addresses, IPv6 addresses in square brackets, and networks such as 10.0.0.0/8 or fd00::/8, with commas between
            quarkus.http.proxy.trusted-proxies | [::1]:8080 | IPv4 addresses, IPv6 addresses in square brackets, and networks such as 10.0.0.0/8 or fd00::/8, with commas between
            tergeu.access.keys              | https://localhost:99999/keys | https://host/path of a JWK set, or the path of a file with a public key (PEM) or a JWK set
            tergeu.access.keys              | http://[::1/keys | https://host/path of a JWK set, or the path of a file with a public key (PEM) or a JWK set
            tergeu.access.keys              | https://a_b:0/keys | https://host/path of a JWK set, or the path of a file with a public key (PEM) or a JWK set
            tergeu.migration.url            | jdbc:postgresql://localhost:99999/x | jdbc:postgresql://host:port/database
            tergeu.migration.url            | jdbc:postgresql://one:5432,[::1]:0/x | jdbc:postgresql://host:port/database
            quarkus.http.limits.max-header-size | 0   | 1 to 2147483647 bytes; K, M and G stand for powers of 1024
            quarkus.log.level               | LOUD    | OFF, FATAL, ERROR, SEVERE, WARN, WARNING, INFO, CONFIG, DEBUG, FINE, FINER, TRACE, FINEST or ALL
            quarkus.log.console.level       | LOUD    | inherit, OFF, FATAL, ERROR, SEVERE, WARN, WARNING, INFO, CONFIG, DEBUG, FINE, FINER, TRACE, FINEST or ALL
            quarkus.log.category."org.tergeu".level | LOUD | inherit, OFF, FATAL, ERROR, SEVERE, WARN, WARNING, INFO, CONFIG, DEBUG, FINE, FINER, TRACE, FINEST or ALL
            tergeu.http.max-age             | -1S     | 0S to 8760H
            tergeu.limits.at-once.requests  | 0       | 1 to 1000000
            tergeu.limits.at-once.dear      | -3      | 1 to 1000000
            tergeu.limits.at-once.share     | 101     | 1 to 100
            tergeu.limits.waiting.requests  | 0       | 1 to 1000000
            tergeu.limits.waiting.requests  | 30000000| 1 to 1000000
            tergeu.limits.waiting.share     | 0       | 1 to 100
            tergeu.limits.depth             | deep    | 1 to 2147483647
            tergeu.limits.depth             | 99999999999999999999999 | 1 to 2147483647
            tergeu.limits.body              | 2X      | 1 to 2147483647 bytes; K, M and G stand for powers of 1024
            tergeu.limits.request-time      | soon    | 0.001S to 24H
            tergeu.limits.introspection     | perhaps | true or false; yes or no, on or off, 1 or 0 mean the same
            tergeu.database.keep            | maybe   | true or false; yes or no, on or off, 1 or 0 mean the same
            tergeu.database.folder          | pom.xml | the path of a folder, which is made when it is missing
            tergeu.reports.folder           | /not/there | the path of a folder that exists and can be read
            tergeu.reports.folder           | pom.xml | the path of a folder that exists and can be read
            tergeu.reports.bundled          | none.yaml | names of files in dataset of the package, with commas between
            tergeu.documents.manifest       | nowhere.json | the path of a file that exists and can be read
            tergeu.http.conformance         | draft   | DRAFT or AUDIT
            tergeu.http.max-age             | 1fortnight | 0S to 8760H
            quarkus.http.port               | 99999   | 0 to 65535
            quarkus.http.port               | http    | 0 to 65535
            quarkus.http.ssl.certificate.files | /not/there.pem | paths of files that exist and can be read, with commas between
            quarkus.http.ssl.certificate.key-files | pom.xml,/not/there.pem | paths of files that exist and can be read, with commas between
            quarkus.http.ssl.certificate.key-store-file | src | the path of a file that exists and can be read
            quarkus.management.ssl.certificate.files | /not/there.pem | paths of files that exist and can be read, with commas between
            quarkus.http.idle-timeout       | 1fortnight | 0.001S to 24H
            quarkus.datasource.reactive.max-size | 0  | 1 to 10000
            quarkus.datasource.reactive.url | jdbc:postgresql://db/tergeu | postgresql://host:port/database, several with commas between
            quarkus.datasource.reactive.url | db:5432/tergeu | postgresql://host:port/database, several with commas between
            tergeu.limits.rate.shared       | together | true or false; yes or no, on or off, 1 or 0 mean the same
            otel.exporter.otlp.endpoint     | collector:4318 | http://host:port or https://host:port
            otel.exporter.otlp.endpoint     | http://collector:99999 | http://host:port or https://host:port
            otel.exporter.otlp.protocol     | grpc    | http/protobuf
            otel.traces.sampler             | some    | parentbased_always_on or parentbased_always_off or parentbased_traceidratio or always_on or always_off or traceidratio
            otel.traces.sampler.arg         | 1.5     | 0 to 1
            """)
    void whatCannotBeServedIsRefused(String name, String value, String allowed) {
        assertThatThrownBy(() -> with(Map.of(name, value)).check())
                .isInstanceOf(UnusableSetting.class)
                .hasMessage(name + " is '" + value + "'. Allowed: " + allowed + ".");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            quarkus.http.cors.origins   | https://example.org,http://localhost:3000,chrome-extension://abc
            quarkus.http.cors.origins   | /https:\\/\\/([a-z]+\\.)?example\\.org/
            quarkus.http.cors.origins   | /https://[a-z]{1\\,9}\\.example\\.org/
            quarkus.http.proxy.trusted-proxies | 10.0.0.0/8, [::1],fe80::/10,127.0.0.1
            tergeu.migration.url        | jdbc:postgresql://one:5432,[::1]:5433/x?user=a:99999
            otel.exporter.otlp.endpoint | http://key_cloak:4318/
            otel.exporter.otlp.endpoint | https://user:secret@[::1]:4318
            quarkus.log.level           | debug
            quarkus.log.category."org.tergeu".level | inherit
            tergeu.limits.statement-time | 1.5s
            tergeu.limits.statement-time | 700 ms
            tergeu.limits.introspection | Off
            tergeu.limits.introspection | 1
            """)
    void whatCanBeServedPasses(String name, String value) {
        assertThatCode(() -> with(Map.of(name, value)).check()).doesNotThrowAnyException();
    }

    @Test
    void aListIsGivenByOneName() {
        String refused =
                "quarkus.http.proxy.trusted-proxies is given one value at a time, by names with numbers. Allowed: quarkus.http.proxy.trusted-proxies with all of them, with commas between.";

        assertThatThrownBy(() -> with(Map.of("quarkus.http.proxy.trusted-proxies[0]", "proxy"))
                        .check())
                .isInstanceOf(UnusableSetting.class)
                .hasMessage(refused);
        assertThatThrownBy(() ->
                        new SettingsCheck(settings(Map.of()), Set.of("QUARKUS_HTTP_PROXY_TRUSTED_PROXIES_0_")).check())
                .isInstanceOf(UnusableSetting.class)
                .hasMessage(refused);
    }

    /** Quarkus takes what it cannot read as an address for a name, and looks it up for every request. */
    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "[::1]", "[fe80::1:2]", " 10.0.0.1 "})
    void anAddressOfAProxyIsOneForQuarkusToo(String value) throws IOException {
        with(Map.of("quarkus.http.proxy.trusted-proxies", value)).check();

        InetSocketAddress read = new InetSocketAddressConverter().convert(value);
        assertThat(read.isUnresolved()).isFalse();
        assertThat(read.getPort()).isZero();
    }

    @Test
    void aRateIsWithinWhatItsBucketHolds() {
        Map<String, String> fast = Map.of("tergeu.limits.rate.points", "2000000000", "tergeu.limits.rate.period", "1S");

        assertThatThrownBy(() -> with(fast).check())
                .hasMessage("tergeu.limits.rate.points is '2000000000'. Allowed: 1 to 1000000000,"
                        + " a point for each nanosecond of tergeu.limits.rate.period.");
    }

    @Test
    void allFaultsStandInOneLine() {
        Map<String, String> wrong = Map.of("tergeu.limits.depth", "0", "tergeu.limits.rows", "-7");

        assertThatThrownBy(() -> with(wrong).check())
                .hasMessage("tergeu.limits.depth is '0'. Allowed: 1 to 2147483647."
                        + " tergeu.limits.rows is '-7'. Allowed: 1 to 2147483647.");
    }

    /** Compose and Kubernetes make an empty value of a variable that is not set. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tergeu.limits.depth             | 1 to 2147483647; leave it out for 20
            tergeu.migration                | start or refuse or only; leave it out for start
            tergeu.access.roles-claim       | a text; leave it out for roles
            quarkus.http.port               | 0 to 65535; leave it out for 8080
            quarkus.http.host               | a text; leave it out for 0.0.0.0
            quarkus.datasource.reactive.url | postgresql://host:port/database, several with commas between; leave it out for the embedded database
            """)
    void anEmptyValueIsRefusedWhereSomethingHoldsWithoutIt(String name, String allowed) {
        for (String empty : List.of("", " ", "\n")) {
            assertThatThrownBy(() -> with(Map.of(name, empty)).check())
                    .isInstanceOf(UnusableSetting.class)
                    .hasMessage(name + " is empty. Allowed: " + allowed + ".");
        }
    }

    /** Of one that is optional an empty value is none, of every other one it is refused: a setting that is added later follows the same rule. */
    @Test
    void anEmptyValueOfAnOptionalSettingIsNone() {
        List<String> optional = Settings.ALL.stream()
                .map(Setting::name)
                .filter(name -> {
                    try {
                        with(Map.of(name, "")).check();
                        return true;
                    } catch (UnusableSetting refused) {
                        assertThat(refused).hasMessageStartingWith(name + " is empty. Allowed: ");
                        return false;
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();

        assertThat(optional)
                .containsExactly(
                        "quarkus.datasource.username",
                        "quarkus.datasource.password",
                        "quarkus.datasource.reactive.trust-certificate-pem.certs",
                        "tergeu.migration.url",
                        "tergeu.reports.folder",
                        "tergeu.reports.watch",
                        "tergeu.reports.bundled",
                        "quarkus.http.proxy.allow-x-forwarded",
                        "quarkus.http.proxy.trusted-proxies",
                        "tergeu.access.keys",
                        "tergeu.access.issuer",
                        "tergeu.access.audience",
                        "otel.exporter.otlp.endpoint",
                        "otel.exporter.otlp.traces.endpoint",
                        "otel.exporter.otlp.headers",
                        "otel.traces.sampler.arg",
                        "tergeu.documents.manifest");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            postgresql://clerk:pw@db/tergeu?sslmode=bogus&user=clerk | has the parameter sslmode 'bogus'. Allowed: disable, allow, prefer, require, verify-ca, verify-full.
            postgresql://a/tergeu,postgresql://b/tergeu?sslmode=     | has the parameter sslmode ''. Allowed: disable, allow, prefer, require, verify-ca, verify-full.
            postgresql://db/tergeu?port=99999                        | has the parameter port '99999'. Allowed: 1 to 65535.
            postgresql://db/tergeu?user=clerk&password=se%ZZ         | has the parameter password '***'. Allowed: a text with %25 for each % in it.
            postgresql://db/tergeu?password=se&cret                  | has a parameter without =. Allowed: name=value after the ?, with & between.
            postgresql://clerk:pw@db/tergeu,postgresql://DB:5432/tergeu | names the server db:5432 twice. Allowed: each server once.
            """)
    void thePartOfAnAddressThatIsWrongIsNamed(String address, String said) {
        assertThatThrownBy(() ->
                        with(Map.of("quarkus.datasource.reactive.url", address)).check())
                .hasMessage("quarkus.datasource.reactive.url " + said);
    }

    @Test
    void aRefusalIsOneLineWhateverWasRead() {
        assertThatThrownBy(() -> with(Map.of(
                                "quarkus.datasource.reactive.url",
                                "jdbc:postgresql://clerk:se\ncret@db/tergeu?password=\nsecret",
                                "tergeu.limits.depth",
                                "de\r\nep\u2028\t",
                                "tergeu.un\nknown",
                                "1"))
                        .check())
                .hasMessage("quarkus.datasource.reactive.url is 'jdbc:postgresql://db/tergeu'."
                        + " Allowed: postgresql://host:port/database, several with commas between."
                        + " tergeu.limits.depth is 'de\\r\\nep\\u2028\\t'. Allowed: 1 to 2147483647."
                        + " tergeu.un\\nknown is not a setting. Allowed: the names in docs/settings.md.");
    }

    /** A password can stand in the address of a database. */
    @Test
    void noSecretIsShown() {
        assertThatThrownBy(() -> with(Map.of(
                                "quarkus.datasource.reactive.url",
                                "jdbc:postgresql://clerk:secret@db/tergeu?password=secret"))
                        .check())
                .hasMessage("quarkus.datasource.reactive.url is 'jdbc:postgresql://db/tergeu'."
                        + " Allowed: postgresql://host:port/database, several with commas between.");
    }

    @Test
    void noSecretIsShownOfAnAddress() {
        assertThatThrownBy(() -> with(Map.of(
                                "quarkus.datasource.reactive.url",
                                "postgresql://clerk:se/cr@t@db:70000/tergeu",
                                "tergeu.migration.url",
                                "postgresql://clerk:secret@db/tergeu",
                                "otel.exporter.otlp.endpoint",
                                "ftp://clerk:secret@collector"))
                        .check())
                .hasMessageContaining("quarkus.datasource.reactive.url is 'postgresql://db:70000/tergeu'.")
                .hasMessageContaining("tergeu.migration.url is 'postgresql://db/tergeu'.")
                .hasMessageContaining("otel.exporter.otlp.endpoint is 'ftp://collector'.")
                .hasMessageNotContaining("cr");
    }

    @Test
    void aNameThatMeansNothingIsRefused() {
        assertThatThrownBy(() -> with(Map.of("tergeu.http.max-ages", "60S")).check())
                .hasMessage(
                        "tergeu.http.max-ages is not a setting. Allowed: tergeu.http.max-age, tergeu.http.conformance.");
        assertThatThrownBy(() -> with(Map.of("tergeu.limit.depth", "3")).check())
                .hasMessage("tergeu.limit.depth is not a setting. Allowed: the names in docs/settings.md.");
    }

    @Test
    void soIsAVariable() throws IOException {
        SettingsCheck misspelt =
                new SettingsCheck(settings(Map.of()), Set.of("TERGEU_HTTP_MAXAGE", "TERGEU_NODE_REQUIRED", "PATH"));

        assertThatThrownBy(misspelt::check)
                .hasMessage(
                        "TERGEU_HTTP_MAXAGE is not a setting. Allowed: TERGEU_HTTP_MAX_AGE, TERGEU_HTTP_CONFORMANCE.");
    }

    /** Wherever the slip is: a start with TERGEU_MIGRATIONS=refuse would migrate. */
    @Test
    void soIsAVariableOfNoGroup() throws IOException {
        SettingsCheck misspelt =
                new SettingsCheck(settings(Map.of()), Set.of("TERGEU_MIGRATIONS", "TERGEU_LIMIT_DEPTH"));

        assertThatThrownBy(misspelt::check)
                .hasMessage("TERGEU_LIMIT_DEPTH is not a setting. Allowed: the names in docs/settings.md."
                        + " TERGEU_MIGRATIONS is not a setting. Allowed: the names in docs/settings.md.");
    }

    @Test
    void variablesOfOthersAreLeftAlone() throws IOException {
        Set<String> others = Set.of(
                "TERGEU_DATABASE_PASSWORD",
                "TERGEU_IMAGE",
                "TERGEU_CI_JDK25",
                "TERGEU_PORT",
                "TERGEU_PORT_8080_TCP_ADDR",
                "TERGEU_SERVICE_HOST",
                "TERGEU_SERVICE_PORT_HTTP",
                "TERGEU_POSTGRES_SERVICE_HOST",
                "TERGEU_POSTGRES_PORT_5432_TCP");

        assertThatCode(() -> new SettingsCheck(settings(Map.of()), others).check())
                .doesNotThrowAnyException();
    }

    @Test
    void anExpressionThatNothingResolvesIsRefused() {
        assertThatThrownBy(
                        () -> with(Map.of("quarkus.http.port", "${SOME_PORT}")).check())
                .hasMessage("quarkus.http.port is an expression that nothing resolves. Allowed: 0 to 65535.");
    }

    /** A setting that is added later is checked, too. */
    @Test
    void everySettingOfOursIsKnown() throws IOException {
        Properties set = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            set.load(in);
        }
        assertThat(Settings.ALL)
                .extracting(Setting::name)
                .doesNotHaveDuplicates()
                .containsAll(set.stringPropertyNames().stream()
                        .filter(name -> name.startsWith("tergeu."))
                        .toList());
    }

    /** A limit that is added later is checked, too. */
    @Test
    void noLimitMayBeZero() {
        for (Setting limit : Settings.ALL) {
            if (limit.name().startsWith("tergeu.limits.")
                    && !limit.kind().type().equals("flag")) {
                assertThatThrownBy(() -> with(Map.of(limit.name(), "0")).check())
                        .as(limit.name())
                        .isInstanceOf(UnusableSetting.class)
                        .hasMessageStartingWith(limit.name() + " is '0'. Allowed: ");
            }
        }
    }
}
