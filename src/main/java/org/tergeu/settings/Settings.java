package org.tergeu.settings;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All settings that docs/settings.md has: every one of ours, and those of Quarkus that operators of this service need. */
public final class Settings {

    private static final Duration MOMENT = Duration.ofMillis(1);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration YEAR = Duration.ofDays(365);

    private static final int MANY = Integer.MAX_VALUE;

    /** Ten times as many are allowed of white space, as an int. */
    private static final int MOST_TOKENS = Integer.MAX_VALUE / 10;

    /** What is kept in memory while it executes or waits; no machine has room for more. */
    private static final int MOST_REQUESTS = 1_000_000;

    private static final int MOST_CONNECTIONS = 10_000;

    private static final long MOST_UPLOAD = 1L << 40;

    /** What is kept of each is an array. */
    private static final int MOST_LINES = 100_000_000;

    static final int PORTS = 65_535;

    private static final List<Setting> DATABASE = List.of(
            new Setting(
                    "quarkus.datasource.reactive.url",
                    Kind.databaseAddress(),
                    "your PostgreSQL, 15 or later, a database with encoding UTF8, or several servers that replicate it, with commas between; without it the embedded one is started"),
            new Setting("quarkus.datasource.username", Kind.text(), "its user"),
            new Setting("quarkus.datasource.password", Kind.secret(), "the password of its user"),
            new Setting(
                    "quarkus.datasource.reactive.trust-certificate-pem",
                    Kind.flag(),
                    "whether certificates of servers are verified by those of the next setting ([TLS](deployment.md#tls-to-the-database))"),
            new Setting(
                    "quarkus.datasource.reactive.trust-certificate-pem.certs",
                    Kind.files(),
                    "certificates (PEM) of the authorities that are trusted then"),
            new Setting(
                    "quarkus.datasource.reactive.hostname-verification-algorithm",
                    Kind.oneOf("NONE", "HTTPS", "LDAPS"),
                    "how a certificate is compared with the host of the address; sslmode=verify-full needs HTTPS or LDAPS"),
            new Setting(
                    "quarkus.datasource.reactive.max-size",
                    Kind.number(1, MOST_CONNECTIONS),
                    "connections of each of the two pools, at most"),
            new Setting(
                    "tergeu.migration",
                    Kind.oneOf("start", "refuse", "only"),
                    "start migrates a schema that is behind and serves; refuse ends the start on one that is behind, with the reason; only migrates and ends"),
            new Setting(
                    "tergeu.migration.url",
                    Kind.driverAddress(),
                    "where migrations write, as JDBC names it; without it the same database, and the server that takes writes where there are several"),
            new Setting(
                    "tergeu.lookups.plan-once",
                    Kind.flag(),
                    "whether statements that look up rows are planned once for all values; false where a pooler refuses plan_cache_mode at connecting, and on Citus"),
            new Setting(
                    "tergeu.optimisations.plans",
                    Kind.flag(),
                    "whether queries are executed by plans; false has graphql-java execute them, which costs several times as much and checks neither the bounds of lists that are read whole nor codes among arguments"),
            new Setting(
                    "tergeu.optimisations.read-ahead",
                    Kind.flag(),
                    "whether what belongs to an incident is read in the same turn as the incident"),
            new Setting(
                    "tergeu.optimisations.one-sync",
                    Kind.flag(),
                    "whether statements of a turn that look up rows are sent under one Sync"),
            new Setting(
                    "tergeu.standbys.read",
                    Kind.flag(),
                    "whether requests read from those of several servers that are standbys"),
            new Setting(
                    "tergeu.standbys.maximum-lag",
                    Kind.time(MOMENT, DAY),
                    "how far a standby may be behind the primary and still be read from"),
            new Setting(
                    "tergeu.standbys.interval",
                    Kind.time(Duration.ofMillis(100), Duration.ofMinutes(1)),
                    "how often each of several servers is asked what it is and how far it has come"),
            new Setting("tergeu.database.folder", Kind.place(), "where the embedded database keeps its data"),
            new Setting(
                    "tergeu.database.keep",
                    Kind.flag(),
                    "whether the data of the embedded database stays between starts"));

    private static final List<Setting> REPORTS = List.of(
            new Setting("tergeu.reports.folder", Kind.folder(), "a folder of report files to read at start"),
            new Setting(
                    "tergeu.reports.watch",
                    Kind.time(Duration.ofMillis(100), DAY),
                    "how often the folder is looked at for new and changed files while the service runs; without it, it is read at a start alone"),
            new Setting(
                    "tergeu.reports.quiet",
                    Kind.time(Duration.ofMillis(100), DAY),
                    "how long a file of a watched folder has to be left alone before it is read: who writes one may pause"),
            new Setting("tergeu.reports.file-size", Kind.bytes(MANY), "the longest file of it that is read"),
            new Setting(
                    "tergeu.reports.bundled",
                    Kind.resources("dataset"),
                    "the bundled reports to put into a new database; give it empty for none"));

    private static final List<Setting> HTTP = List.of(
            new Setting("quarkus.http.host", Kind.text(), "the address to listen at"),
            new Setting("quarkus.http.port", Kind.number(0, PORTS), "the port to listen at; 0 is any free one"),
            new Setting(
                    "quarkus.http.cors.origins",
                    Kind.origins(),
                    "whose pages may ask from a browser, with commas between; * is everybody's"),
            new Setting(
                    "quarkus.http.proxy.proxy-address-forwarding",
                    Kind.flag(),
                    "whether the address of a client is the one that a proxy names in X-Forwarded-For. Rates are by address: behind a proxy all clients share one without it, and without a proxy each could name any"),
            new Setting(
                    "quarkus.http.proxy.allow-x-forwarded",
                    Kind.flag(),
                    "whether that is read of X-Forwarded-For; it is, unless quarkus.http.proxy.allow-forwarded has it read of Forwarded alone"),
            new Setting(
                    "quarkus.http.proxy.trusted-proxies",
                    Kind.addresses(),
                    "which proxies are believed; without it all are. A name of a machine is refused: it would be looked up for each request"),
            new Setting(
                    "quarkus.http.idle-timeout",
                    Kind.time(MOMENT, DAY),
                    "how long a connection on which nothing happens stays open"),
            new Setting("quarkus.http.limits.max-connections", Kind.number(1, MANY), "connections of clients, at most"),
            new Setting(
                    "quarkus.http.limits.max-initial-line-length",
                    Kind.number(1, MANY),
                    "bytes of the first line of a request, in which a GET has its document"),
            new Setting("quarkus.http.limits.max-header-size", Kind.bytes(MANY), "bytes of all headers of a request"),
            new Setting(
                    "tergeu.http.max-age",
                    Kind.time(Duration.ZERO, YEAR),
                    "how long caches may keep the answer to a GET before they ask again"),
            new Setting(
                    "tergeu.http.conformance",
                    Kind.oneOf("DRAFT", "AUDIT"),
                    "DRAFT, the newest draft of GraphQL over HTTP; AUDIT for the older one that the npm package graphql-http checks (400 in place of 422)"));

    private static final List<Setting> ACCESS = List.of(
            new Setting(
                    "tergeu.access.keys",
                    Kind.keys(),
                    "where the keys are by which [tokens](editing.md#who-may) are verified; without them nobody may write"),
            new Setting("tergeu.access.issuer", Kind.text(), "who issues the tokens (iss); needed with keys"),
            new Setting("tergeu.access.audience", Kind.text(), "whom the tokens are for (aud); needed with keys"),
            new Setting(
                    "tergeu.access.anonymous", Kind.flag(), "whether those without a token may ask; false needs keys"),
            new Setting(
                    "tergeu.access.roles-claim",
                    Kind.text(),
                    "the claim with the roles, a list or a text; a/b is b within a (realm_access/roles)"),
            new Setting(
                    "tergeu.access.publishers-claim",
                    Kind.text(),
                    "the claim with the keys of the publishers that somebody writes for; a token without it is not restricted"));

    private static final List<Setting> IMPORT = List.of(
            new Setting(
                    "tergeu.import.size",
                    Kind.bytes(MOST_UPLOAD),
                    "bytes of the body of an [import](exchange.md#importing-reports) over HTTP, as they come"),
            new Setting(
                    "tergeu.import.uploads",
                    Kind.bytes(MOST_UPLOAD),
                    "bytes of the bodies of imports that are on disk at once; one body alone may be as long as `tergeu.import.size`"),
            new Setting(
                    "tergeu.import.lines",
                    Kind.number(1, MOST_LINES),
                    "lines of an import; for each the server keeps up to 48 bytes in memory while it goes on"),
            new Setting(
                    "tergeu.import.upload-time",
                    Kind.time(MOMENT, DAY),
                    "how long the body of an import may take to arrive"));

    private static final List<Setting> DOWNLOAD = List.of(
            new Setting(
                    "tergeu.download.at-once",
                    Kind.number(1, MOST_CONNECTIONS),
                    "[downloads](exchange.md#exporting) at once, each of which holds a connection; one client may have half of them"),
            new Setting(
                    "tergeu.download.time",
                    Kind.time(SECOND, DAY),
                    "how long a download may take; so long the database keeps what it can see"));

    private static final List<Setting> OPERATION = List.of(
            new Setting(
                    "quarkus.management.host",
                    Kind.text(),
                    "the address at which [health and metrics](operations.md) are served"),
            new Setting(
                    "quarkus.management.port",
                    Kind.number(0, PORTS),
                    "the port of health and metrics; 0 is any free one"),
            new Setting(
                    "quarkus.shutdown.delay",
                    Kind.time(Duration.ZERO, DAY),
                    "how long requests are still taken after a stop has begun and readiness is gone"),
            new Setting(
                    "quarkus.shutdown.timeout",
                    Kind.time(Duration.ZERO, DAY),
                    "how long requests under way may take to end then"),
            new Setting(
                    "quarkus.log.level",
                    Kind.level(),
                    "from which severity on lines are logged; of what begins with a name alone: quarkus.log.category.\"org.tergeu\".level"),
            new Setting("quarkus.log.console.json.enabled", Kind.flag(), "whether lines of the log are JSON objects"));

    private static final List<Setting> TRACES = List.of(
            new Setting(
                    "otel.exporter.otlp.endpoint",
                    Kind.ofWeb("http://host:port or https://host:port"),
                    "where [traces](operations.md#traces) are sent, by OTLP over HTTP, to /v1/traces there; without it nothing is traced"),
            new Setting(
                    "otel.exporter.otlp.traces.endpoint",
                    Kind.ofWeb("http://host:port/path or https://host:port/path"),
                    "the same with the whole path; it goes before the other"),
            new Setting("otel.exporter.otlp.protocol", Kind.oneOf("http/protobuf"), "how they are sent"),
            new Setting(
                    "otel.exporter.otlp.headers",
                    Kind.secret(),
                    "headers to send with them, such as authorization=Bearer%20…, with commas between"),
            new Setting(
                    "otel.traces.sampler",
                    Kind.oneOf(
                            "parentbased_always_on",
                            "parentbased_always_off",
                            "parentbased_traceidratio",
                            "always_on",
                            "always_off",
                            "traceidratio"),
                    "which requests are traced; with parentbased_ a caller that has decided for its trace decides for ours"),
            new Setting(
                    "otel.traces.sampler.arg",
                    Kind.fraction(),
                    "the share of requests that traceidratio traces; 1 unless set"),
            new Setting("otel.service.name", Kind.text(), "the name of the service in its traces"),
            new Setting("otel.sdk.disabled", Kind.flag(), "whether nothing is traced although an address is set"));

    private static final List<Setting> DOCUMENTS = List.of(
            new Setting(
                    "tergeu.documents.manifest",
                    Kind.file(),
                    "a JSON file of trusted documents, as Relay, GraphQL Code Generator or Apollo write it; those of the explorer page are trusted beside it"),
            new Setting(
                    "tergeu.documents.trusted-only",
                    Kind.flag(),
                    "whether nothing but these is answered; downloads, which take filters and no documents, stay open"),
            new Setting(
                    "tergeu.documents.automatic",
                    Kind.flag(),
                    "whether documents that clients send with their hash are remembered"));

    private static final List<Setting> LIMITS = List.of(
            limit("connections", Kind.number(1, MANY), "connections that one client has open"),
            limit("body", Kind.bytes(MANY), "bytes of a body"),
            limit("body-time", Kind.time(MOMENT, DAY), "how long a body may take to arrive"),
            limit("stalled-time", Kind.time(MOMENT, DAY), "how long a client may take nothing of its answer"),
            limit("tokens", Kind.number(1, MOST_TOKENS), "tokens of a document"),
            limit("digits", Kind.number(1, MANY), "digits in a row"),
            limit("depth", Kind.number(1, MANY), "fields in fields"),
            limit("fields", Kind.number(1, MANY), "fields of a document"),
            limit("aliases", Kind.number(1, MANY), "fields with an alias"),
            limit("root-fields", Kind.number(1, MANY), "fields that an operation begins with"),
            limit("directives", Kind.number(1, MANY), "directives"),
            limit("inputs", Kind.number(1, MANY), "values in arguments"),
            limit(
                    "input-depth",
                    Kind.number(1, MANY),
                    "lists and objects nested in each other, in an argument or a variable"),
            limit("branches", Kind.number(1, MANY), "branches of all filters"),
            limit("documents", Kind.number(1, MANY), "fields that answer with whole documents"),
            limit("cost", Kind.number(1, MANY), "points of an operation"),
            limit("rows", Kind.number(1, MANY), "rows that are read for a request"),
            limit("values", Kind.number(1, MANY), "values in an answer"),
            limit("answer", Kind.bytes(MANY), "bytes of an answer, and letters that are read for it"),
            limit("groups", Kind.number(1, MANY), "groups in an answer of totals"),
            limit("request-time", Kind.time(MOMENT, DAY), "how long an answer may take"),
            limit("statement-time", Kind.statementTime(), "how long the database may take for one statement"),
            limit("introspection", Kind.flag(), "whether the schema can be asked for"),
            limit("at-once.requests", Kind.number(1, MOST_REQUESTS), "cheap requests that are executed at once"),
            limit("at-once.cheap", Kind.number(1, MANY), "points up to which a request is cheap"),
            limit("at-once.dear", Kind.number(1, MOST_REQUESTS), "costly requests that are executed at once"),
            limit("at-once.points", Kind.number(1, MANY), "points of these together"),
            limit("at-once.bytes", Kind.bytes(MANY), "letters and bytes of long answers that are in memory at once"),
            limit("at-once.bodies", Kind.bytes(MANY), "bytes of the bodies of requests that are in memory at once"),
            limit(
                    "at-once.share",
                    Kind.number(1, 100),
                    "percent of the places and of the bytes that one client may have"),
            limit("waiting.requests", Kind.number(1, MOST_REQUESTS), "requests that wait"),
            limit("waiting.share", Kind.number(1, 100), "percent of these that may be of one client"),
            limit("rate.points", Kind.number(1, MANY), "points that one client may use in a period"),
            limit("rate.period", Kind.time(SECOND, YEAR), "that period"),
            limit("rate.shared", Kind.flag(), "whether all servers of a database count these points together"));

    /** Settings whose names have a part that anybody chooses, or of which the table has one for all. */
    static final Map<Pattern, Kind> FAMILIES =
            Map.of(Pattern.compile("quarkus\\.log\\.(?:console|file|category\\..+)\\.level"), Kind.categoryLevel());

    /** What holds without a setting that application.properties does not have: defaults of Quarkus, and what is done in place of it. */
    static final Map<String, String> WITHOUT = Map.of(
            "quarkus.datasource.reactive.url", "the embedded database",
            "quarkus.datasource.reactive.trust-certificate-pem", "false",
            "quarkus.datasource.reactive.hostname-verification-algorithm", "NONE",
            "quarkus.http.host", "0.0.0.0",
            "quarkus.http.port", "8080",
            "quarkus.http.ssl-port", "8443",
            "quarkus.management.host", "0.0.0.0",
            "quarkus.log.console.level", "ALL",
            "quarkus.log.file.level", "ALL");

    /** What few operators need, and Quarkus would refuse only once the database is open and without its name. */
    static final List<Setting> UNLISTED = Stream.of(
                    Stream.of(new Setting("quarkus.http.ssl-port", Kind.number(0, PORTS), "the port of TLS")),
                    certificates("quarkus.http.ssl.certificate."),
                    certificates("quarkus.management.ssl.certificate."))
            .flatMap(each -> each)
            .toList();

    /** What may be empty although it has a default: a list of none. */
    static final Set<String> EMPTY = Set.of("tergeu.reports.bundled");

    /** In the order in which docs/settings.md has them. */
    public static final List<Setting> ALL = Stream.of(
                    DATABASE, REPORTS, HTTP, ACCESS, IMPORT, DOWNLOAD, OPERATION, TRACES, DOCUMENTS, LIMITS)
            .flatMap(List::stream)
            .toList();

    private Settings() {}

    private static Stream<Setting> certificates(String group) {
        return Stream.of(
                new Setting(group + "files", Kind.files(), "certificates (PEM) of the server"),
                new Setting(group + "key-files", Kind.files(), "their keys"),
                new Setting(group + "key-store-file", Kind.file(), "both in one file"),
                new Setting(group + "trust-store-file", Kind.file(), "certificates of clients"),
                new Setting(group + "trust-store-files", Kind.files(), "certificates of clients"));
    }

    private static Setting limit(String name, Kind kind, String meaning) {
        return new Setting("tergeu.limits." + name, kind, "[limit](limits.md): " + meaning);
    }
}
