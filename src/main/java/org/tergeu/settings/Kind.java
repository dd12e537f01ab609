package org.tergeu.settings;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.common.net.Inet;
import io.smallrye.config.common.utils.StringUtil;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a setting may be.
 *
 * @param type in a word
 * @param allowed as a refusal says it
 * @param allows whether a text is a value of this kind; it may throw what its parsing throws
 * @param shown a text as a refusal may show it: never what is secret
 * @param refused what is wrong with a text that is not allowed, where the kind can say more than that
 */
public record Kind(
        String type,
        String allowed,
        Predicate<String> allows,
        Shown shown,
        Function<String, Optional<WrongPart>> refused) {

    /** What of a value may be shown. */
    enum Shown {
        WHOLE,
        WITHOUT_CREDENTIALS,
        NOTHING
    }

    /**
     * What is wrong with a part of a text.
     *
     * @param said goes on from the name of the setting, and shows nothing that is secret
     * @param allowed in place of that part
     */
    record WrongPart(String said, String allowed) {}

    private Kind(String type, String allowed, Predicate<String> allows, Shown shown) {
        this(type, allowed, allows, shown, text -> Optional.empty());
    }

    private static final Pattern WHOLE_NUMBER = Pattern.compile("[+-]?\\d{1,18}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\x{85}\\x{2028}\\x{2029}]");
    private static final Pattern STATEMENT_TIME = Pattern.compile("(\\d{1,12}(?:\\.\\d{1,9})?) ?(us|ms|s|min|h|d)");
    private static final Map<String, BigDecimal> MILLIS = Map.of(
            "us", new BigDecimal("0.001"),
            "ms", BigDecimal.ONE,
            "s", BigDecimal.valueOf(1_000),
            "min", BigDecimal.valueOf(60_000),
            "h", BigDecimal.valueOf(3_600_000),
            "d", BigDecimal.valueOf(86_400_000));
    private static final Pattern FRACTION = Pattern.compile("0|1|1\\.0+|0?\\.\\d{1,9}");

    /** With the port as a group. A host can have an underscore, which a URI of Java does not read. */
    private static final Pattern OF_WEB = Pattern.compile(
            "https?://(?:[^\\s/@]*@)?(?:\\[[0-9A-Fa-f:.]+]|[^\\s/?#:@\\[\\]]+)(?::(\\d{1,9}))?(?:[/?]\\S*)?");

    private static final Pattern DRIVER_ADDRESS = Pattern.compile("jdbc:postgresql:(?://([^\\s/?]*))?\\S*");

    private static final Pattern PORT = Pattern.compile(":(\\d{1,9})(?=,|$)");

    private static final Pattern ORIGIN = Pattern.compile("[a-z][a-z0-9+.-]*://[^\\s/?#@]+");
    private static final List<String> LEVELS = List.of(
            "OFF", "FATAL", "ERROR", "SEVERE", "WARN", "WARNING", "INFO", "CONFIG", "DEBUG", "FINE", "FINER", "TRACE",
            "FINEST", "ALL");
    private static final Duration DAY = Duration.ofDays(1);
    private static final List<String> FLAGS = List.of("true", "false", "yes", "no", "on", "off", "1", "0");

    private static Kind of(String type, String allowed, Predicate<String> allows) {
        return new Kind(type, allowed, allows, Shown.WHOLE);
    }

    /** Whether a text is a value of this kind. */
    boolean isMetBy(String text) {
        try {
            return allows.test(text);
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** A whole number. */
    static Kind number(long least, long most) {
        return of(
                "number",
                least + " to " + most,
                text -> WHOLE_NUMBER.matcher(text).matches()
                        && Long.parseLong(text) >= least
                        && Long.parseLong(text) <= most);
    }

    /** Bytes, at least one. */
    static Kind bytes(long most) {
        return of("size", "1 to " + most + " bytes; K, M and G stand for powers of 1024", text -> {
            BigInteger read = new MemorySizeConverter().convert(text).asBigInteger();
            return read.signum() > 0 && read.compareTo(BigInteger.valueOf(most)) <= 0;
        });
    }

    /** A time as Quarkus reads it. */
    static Kind time(Duration least, Duration most) {
        return of("time", shown(least) + " to " + shown(most), text -> {
            Duration read = new DurationConverter().convert(text);
            return read.compareTo(least) >= 0 && read.compareTo(most) <= 0;
        });
    }

    private static String shown(Duration time) {
        return time.toString().replaceFirst("^PT", "");
    }

    /** A time as PostgreSQL reads it. A number alone would be of milliseconds there and of seconds in all other times, so that it needs a unit. */
    static Kind statementTime() {
        return of("time", "1ms to 1d, with one of PostgreSQL's units us, ms, s, min, h and d", text -> {
            Matcher time = STATEMENT_TIME.matcher(text);
            BigDecimal millis = !time.matches()
                    ? BigDecimal.ZERO
                    : new BigDecimal(time.group(1)).multiply(MILLIS.get(time.group(2)));
            return millis.compareTo(BigDecimal.ONE) >= 0 && millis.compareTo(BigDecimal.valueOf(DAY.toMillis())) <= 0;
        });
    }

    /** Whether something is so. */
    static Kind flag() {
        return of(
                "flag",
                "true or false; yes or no, on or off, 1 or 0 mean the same",
                text -> FLAGS.contains(text.toLowerCase(Locale.ROOT)));
    }

    /** One of some names. */
    static Kind oneOf(String... names) {
        return of("name", String.join(" or ", names), Arrays.asList(names)::contains);
    }

    /** A folder that need not be there yet. */
    static Kind place() {
        return of("folder", "the path of a folder, which is made when it is missing", text -> {
            Path place = path(text);
            return !Files.exists(place) || Files.isDirectory(place);
        });
    }

    /** A folder that is there. */
    static Kind folder() {
        return of(
                "folder",
                "the path of a folder that exists and can be read",
                text -> Files.isDirectory(path(text)) && Files.isReadable(path(text)));
    }

    /** A file that is there. */
    static Kind file() {
        return of(
                "file",
                "the path of a file that exists and can be read",
                text -> Files.isRegularFile(path(text)) && Files.isReadable(path(text)));
    }

    /** Files that are there. */
    static Kind files() {
        return of(
                "list",
                "paths of files that exist and can be read, with commas between",
                text -> Arrays.stream(text.split(",", -1)).map(String::strip).allMatch(file().allows));
    }

    /** Keys of a provider: at an address, or in a file that is there. */
    static Kind keys() {
        return new Kind(
                "address or file",
                "https://host/path of a JWK set, or the path of a file with a public key (PEM) or a JWK set",
                text -> isOfWeb(text) || file().allows.test(text),
                Shown.WITHOUT_CREDENTIALS);
    }

    private static boolean isOfWeb(String text) {
        Matcher address = OF_WEB.matcher(text);
        return address.matches() && (address.group(1) == null || isPort(address.group(1)));
    }

    private static Path path(String text) throws InvalidPathException {
        return Path.of(text);
    }

    /** Names of resources, with commas between. */
    static Kind resources(String folder) {
        return of(
                "list",
                "names of files in " + folder + " of the package, with commas between",
                text -> Arrays.stream(text.split(","))
                        .map(String::strip)
                        .allMatch(name -> !name.isEmpty()
                                && Kind.class.getClassLoader().getResource(folder + "/" + name) != null));
    }

    /** A part of a whole. */
    static Kind fraction() {
        return of("fraction", "0 to 1", FRACTION.asMatchPredicate());
    }

    /** An address that is asked over HTTP; a password may stand in it. */
    static Kind ofWeb(String allowed) {
        return new Kind("address", allowed, Kind::isOfWeb, Shown.WITHOUT_CREDENTIALS);
    }

    /** The address of a database for a driver of Java, which only logs that it cannot read a port. */
    static Kind driverAddress() {
        return new Kind(
                "address", "jdbc:postgresql://host:port/database", Kind::isForDriver, Shown.WITHOUT_CREDENTIALS);
    }

    private static boolean isForDriver(String text) {
        Matcher address = DRIVER_ADDRESS.matcher(text);
        return address.matches()
                && (address.group(1) == null
                        || PORT.matcher(address.group(1)).results().allMatch(port -> isPort(port.group(1))));
    }

    private static boolean isPort(String text) {
        int port = Integer.parseInt(text);
        return port > 0 && port <= Settings.PORTS;
    }

    /** The address of a database, or of several servers that have it. */
    static Kind databaseAddress() {
        return new Kind(
                "address",
                "postgresql://host:port/database, several with commas between",
                DatabaseAddress::isAllowed,
                Shown.WITHOUT_CREDENTIALS,
                DatabaseAddress::refused);
    }

    /** From which severity on something is logged, in capital letters or not. */
    static Kind level() {
        return of(
                "name",
                String.join(", ", LEVELS.subList(0, LEVELS.size() - 1)) + " or " + LEVELS.get(LEVELS.size() - 1),
                text -> LEVELS.contains(text.toUpperCase(Locale.ROOT)));
    }

    /** The same, or as the category above has it. */
    static Kind categoryLevel() {
        Kind level = level();
        return of(
                level.type,
                "inherit, " + level.allowed,
                text -> "inherit".equalsIgnoreCase(text) || level.allows.test(text));
    }

    /** Origins of pages, as browsers send them, so that one with a path would allow nobody. */
    static Kind origins() {
        return of(
                "list",
                "*, origins such as https://example.org or https://localhost:3000, and /regular expressions/ of origins, with commas between",
                text -> Arrays.stream(StringUtil.split(text)).map(String::strip).allMatch(Kind::isOrigin));
    }

    private static boolean isOrigin(String text) {
        if (text.length() > 2 && text.startsWith("/") && text.endsWith("/")) {
            Pattern.compile(text.substring(1, text.length() - 1));
            return true;
        }
        return text.equals("*") || ORIGIN.matcher(text).matches();
    }

    /**
     * Addresses and networks. Not names of machines, which Quarkus looks up for every request, with a socket for each that it does not close. It takes the
     * end of an IPv6 address for a port and the rest for such a name, unless the address is in brackets.
     */
    static Kind addresses() {
        return of(
                "list",
                "IPv4 addresses, IPv6 addresses in square brackets, and networks such as 10.0.0.0/8 or fd00::/8, with commas between",
                text -> Arrays.stream(text.split(",", -1)).map(String::strip).allMatch(Kind::isAddress));
    }

    private static boolean isAddress(String text) {
        if (text.contains("/")) {
            return Inet.parseCidrAddress(text) != null;
        }
        return Inet.parseInetAddress(text) != null && (!text.contains(":") || text.startsWith("["));
    }

    /** What a text of this kind may be shown as: without what is secret, and in one line. */
    String shown(String text) {
        String line = inOneLine(text);
        return switch (shown) {
            case WHOLE -> line;
            case WITHOUT_CREDENTIALS -> line.replaceAll("//.*@", "//").replaceAll("\\?.*", "");
            case NOTHING -> "***";
        };
    }

    /** A text with each control character and each end of a line written as in Java: a refusal is one line. */
    static String inOneLine(String text) {
        return CONTROL.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        switch (found.group()) {
                            case "\n" -> "\\n";
                            case "\r" -> "\\r";
                            case "\t" -> "\\t";
                            default ->
                                String.format("\\u%04X", (int) found.group().charAt(0));
                        }));
    }

    /** Any text. */
    static Kind text() {
        return of("text", "a text", text -> true);
    }

    /** A text that nobody may read. */
    static Kind secret() {
        return new Kind("secret", "a text", text -> true, Shown.NOTHING);
    }
}
