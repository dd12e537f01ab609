package org.tergeu.graphql.limits;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.ext.web.Router;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/**
 * Refuses at the start what no request could be served with: the place that knows what each limit may be set to. Without it a limit of zero, or a
 * rate that its bucket cannot hold, would fail request after request.
 */
@Singleton
public class SettingsCheck {

    private static final String LIMITS = "tergeu.limits.";
    private static final String POINTS = LIMITS + "rate.points";
    private static final String PERIOD = LIMITS + "rate.period";

    /** What is counted, at least one of each: zero would refuse all. */
    private static final List<String> COUNTS = List.of(
            "digits", "depth", "fields", "aliases", "root-fields", "directives", "inputs", "input-depth", "branches");

    /** Others that are counted. */
    private static final List<String> AMOUNTS =
            List.of("cost", "rows", "values", "groups", "at-once.cheap", "at-once.points", "rate.points");

    /** What is kept in memory while it executes or waits; no machine has room for more. */
    private static final List<String> REQUESTS = List.of("at-once.requests", "at-once.dear", "waiting.requests");

    private static final int MOST_REQUESTS = 1_000_000;

    private static final List<String> SHARES = List.of("at-once.share", "waiting.share");

    /** Ten times as many are allowed of white space, as an int. */
    private static final int MOST_TOKENS = Integer.MAX_VALUE / 10;

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration YEAR = Duration.ofDays(365);

    private static final Pattern STATEMENT_TIME = Pattern.compile("(\\d{1,12}(?:\\.\\d{1,9})?) ?(us|ms|s|min|h|d)?");
    private static final Map<String, BigDecimal> MILLIS = Map.of(
            "us", new BigDecimal("0.001"),
            "ms", BigDecimal.ONE,
            "s", BigDecimal.valueOf(1_000),
            "min", BigDecimal.valueOf(60_000),
            "h", BigDecimal.valueOf(3_600_000),
            "d", BigDecimal.valueOf(86_400_000));

    private final Config settings;
    private final List<String> faults = new ArrayList<>();

    SettingsCheck(Config settings) {
        this.settings = settings;
    }

    /** Before anything is made of the settings. */
    void check(@Observes @Priority(0) Router router) {
        check();
    }

    /** @throws UnusableSetting when any is outside what is allowed */
    void check() {
        COUNTS.forEach(name -> checkNumber(LIMITS + name, Integer.MAX_VALUE));
        AMOUNTS.forEach(name -> checkNumber(LIMITS + name, Integer.MAX_VALUE));
        REQUESTS.forEach(name -> checkNumber(LIMITS + name, MOST_REQUESTS));
        SHARES.forEach(name -> checkNumber(LIMITS + name, 100));
        checkNumber(LIMITS + "tokens", MOST_TOKENS);
        checkBytes(LIMITS + "body", Integer.MAX_VALUE);
        checkBytes(LIMITS + "answer", Integer.MAX_VALUE);
        checkBytes("tergeu.reports.file-size", Integer.MAX_VALUE);
        checkTime(LIMITS + "body-time", Duration.ofMillis(1), DAY);
        checkTime(LIMITS + "request-time", Duration.ofMillis(1), DAY);
        checkTime(PERIOD, Duration.ofSeconds(1), YEAR);
        checkTime("tergeu.http.max-age", Duration.ZERO, YEAR);
        checkStatementTime(LIMITS + "statement-time");
        if (faults.isEmpty()) {
            checkRate();
        }
        if (!faults.isEmpty()) {
            throw new UnusableSetting(String.join(" ", faults));
        }
    }

    private void checkNumber(String name, long most) {
        int read = settings.getValue(name, int.class);
        if (read < 1 || read > most) {
            refuse(name, "1 to " + most);
        }
    }

    private void checkBytes(String name, long most) {
        BigInteger read = settings.getValue(name, MemorySize.class).asBigInteger();
        if (read.signum() < 1 || read.compareTo(BigInteger.valueOf(most)) > 0) {
            refuse(name, "1 to " + most + " bytes; K, M and G stand for powers of 1024");
        }
    }

    private void checkTime(String name, Duration least, Duration most) {
        Duration read = settings.getValue(name, Duration.class);
        if (read.compareTo(least) < 0 || read.compareTo(most) > 0) {
            refuse(name, shown(least) + " to " + shown(most));
        }
    }

    private void checkStatementTime(String name) {
        Matcher time = STATEMENT_TIME.matcher(settings.getValue(name, String.class));
        BigDecimal millis = !time.matches()
                ? BigDecimal.ZERO
                : new BigDecimal(time.group(1)).multiply(MILLIS.get(time.group(2) == null ? "ms" : time.group(2)));
        if (millis.compareTo(BigDecimal.ONE) < 0 || millis.compareTo(BigDecimal.valueOf(DAY.toMillis())) > 0) {
            refuse(name, "1ms to 1d, with one of PostgreSQL's units us, ms, s, min, h and d");
        }
    }

    /** The bucket of a client gets back at most a point in a nanosecond. */
    private void checkRate() {
        int points = settings.getValue(POINTS, int.class);
        long nanos = settings.getValue(PERIOD, Duration.class).toNanos();
        if (points > nanos) {
            refuse(POINTS, "1 to " + nanos + ", a point for each nanosecond of " + PERIOD);
        }
    }

    private void refuse(String name, String allowed) {
        faults.add(name + " is '" + settings.getConfigValue(name).getValue() + "'. Allowed: " + allowed + ".");
    }

    private static String shown(Duration time) {
        return time.toString().replaceFirst("^PT", "");
    }
}
