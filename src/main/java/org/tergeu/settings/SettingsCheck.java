package org.tergeu.settings;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.SmallRyeConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tergeu.text.Quotation;

/**
 * Refuses at the start what the service cannot work with, before anything is made of it: a limit of zero would fail request after request, a name that is
 * misspelt would set nothing, and most else ends the start somewhere inside with a page of what only its authors understand.
 */
public final class SettingsCheck {

    private static final String OURS = "tergeu.";
    private static final String POINTS = "tergeu.limits.rate.points";
    private static final String PERIOD = "tergeu.limits.rate.period";

    /** The ordinal of a value that is worked out from another setting: what is wrong with that one is reported once. */
    public static final int WORKED_OUT = Integer.MIN_VALUE;

    /** Names below ours that are not settings of operators: notes of the running service and of its tests. */
    private static final Set<String> NOTES = Set.of("tergeu.embedded-database", "tergeu.property", "tergeu.docs");

    /** The ordinal of the settings that are in the package; those of operators have higher ones. */
    static final int PACKAGE = 250;

    private static final String CATEGORY = "quarkus.log.category.";

    private static final Set<String> CLOSED = Set.of("false", "no", "off", "0");

    private static final String OUR_VARIABLES = "TERGEU_";

    /** One value of a list: as a property, or as a variable. */
    private static final Pattern NUMBERED = Pattern.compile("(.+)(?:\\[\\d+]|_\\d+_)");

    /** What steers builds, tests and Compose, and what Kubernetes sets for services whose names begin with ours. */
    private static final Pattern OTHER_VARIABLES =
            Pattern.compile("TERGEU_(?:BROWSER_REQUIRED|NODE_REQUIRED|DATABASE_PASSWORD|(?:CI|IMAGE|UPGRADE)(?:_.*)?"
                    + "|(?:.*_)?(?:SERVICE_HOST|SERVICE_PORT(?:_.*)?|PORT(?:_\\d+_(?:TCP|UDP|SCTP)(?:_.*)?)?))");

    private final SmallRyeConfig settings;
    private final Set<String> variables;
    private final List<String> faults = new ArrayList<>();

    /**
     * A check of settings.
     *
     * @param variables the names of the environment's variables
     */
    public SettingsCheck(SmallRyeConfig settings, Set<String> variables) {
        this.settings = settings;
        this.variables = variables;
    }

    /**
     * Checks all settings.
     *
     * @throws UnusableSetting when any is not what it may be, or has a name that means nothing
     */
    public void check() {
        Settings.ALL.forEach(this::check);
        Settings.UNLISTED.forEach(this::check);
        families().forEach(this::check);
        if (faults.isEmpty()) {
            checkRate();
            checkAccess();
        }
        Stream.concat(unknownNames(), unknownVariables()).forEach(this::refuseName);
        refuseNumbered();
        if (!faults.isEmpty()) {
            throw new UnusableSetting(String.join(" ", faults));
        }
    }

    /** Settings of families that are set, by their names. */
    private Stream<Setting> families() {
        Map<String, Kind> set = new TreeMap<>();
        for (String name : settings.getPropertyNames()) {
            Settings.FAMILIES.forEach((names, kind) -> {
                if (names.matcher(name).matches()) {
                    set.put(name, kind);
                }
            });
        }
        return set.entrySet().stream().map(each -> new Setting(each.getKey(), each.getValue(), ""));
    }

    private void check(Setting setting) {
        Kind kind = setting.kind();
        ConfigValue read = settings.getConfigValue(setting.name());
        String value = read.getValue();
        if (read.hasProblems()) {
            refuse(setting.name(), "an expression that nothing resolves", kind.allowed());
        } else if (read.getConfigSourceOrdinal() == WORKED_OUT || value == null) {
            return;
        } else if (value.isBlank()) {
            withoutIt(setting)
                    .ifPresent(
                            usual -> refuse(setting.name(), "empty", kind.allowed() + "; leave it out for " + usual));
        } else if (!kind.isMetBy(value.strip())) {
            kind.refused()
                    .apply(value.strip())
                    .ifPresentOrElse(
                            part -> add(setting.name() + " " + part.said(), part.allowed()),
                            () -> refuse(setting.name(), "'" + kind.shown(value) + "'", kind.allowed()));
        }
    }

    /**
     * What holds where a setting is left out, unless nothing does: an empty value of one that is optional counts as none. One that has a default cannot be
     * empty, and what fills it in is most likely a variable that is not set.
     */
    private Optional<String> withoutIt(Setting setting) {
        if (Settings.EMPTY.contains(setting.name())) {
            return Optional.empty();
        }
        if (setting.name().startsWith(CATEGORY)) {
            return Optional.of("inherit");
        }
        String usual = Settings.WITHOUT.get(setting.name());
        return usual != null ? Optional.of(usual) : PackagedDefaults.of(setting.name());
    }

    /** The bucket of a client gets back at most a point in a nanosecond. */
    private void checkRate() {
        String points = settings.getConfigValue(POINTS).getValue();
        String period = settings.getConfigValue(PERIOD).getValue();
        if (points != null && period != null && !points.isEmpty() && !period.isEmpty()) {
            // With converters of our own: a native executable has only those that are linked.
            long nanos = new DurationConverter().convert(period).toNanos();
            if (Long.parseLong(points) > nanos) {
                refuse(POINTS, "'" + points + "'", "1 to " + nanos + ", a point for each nanosecond of " + PERIOD);
            }
        }
    }

    /** Half a configuration would let nobody in, or everybody. */
    private void checkAccess() {
        boolean keys = isSet("tergeu.access.keys");
        for (String name : List.of("tergeu.access.issuer", "tergeu.access.audience")) {
            if (keys && !isSet(name)) {
                refuse(name, "not set, but tergeu.access.keys is", "what the tokens name");
            }
        }
        String anonymous = settings.getConfigValue("tergeu.access.anonymous").getValue();
        if (!keys && anonymous != null && CLOSED.contains(anonymous.strip().toLowerCase(Locale.ROOT))) {
            refuse("tergeu.access.anonymous", "'" + anonymous + "'", "true as long as tergeu.access.keys is not set");
        }
    }

    private boolean isSet(String name) {
        String value = settings.getConfigValue(name).getValue();
        return value != null && !value.isBlank();
    }

    /** A list can be given one value at a time, by names with numbers, which nothing above sees. */
    private void refuseNumbered() {
        Set<String> written = new TreeSet<>(variables);
        settings.getPropertyNames().forEach(written::add);
        Set<String> numbered = written.stream()
                .map(NUMBERED::matcher)
                .filter(Matcher::matches)
                .map(name -> name.group(1))
                .collect(Collectors.toSet());
        Settings.ALL.stream()
                .filter(setting -> numbered.contains(setting.name()) || numbered.contains(setting.variable()))
                .forEach(setting -> add(
                        setting.name() + " is given one value at a time, by names with numbers",
                        setting.name() + " with all of them, with commas between"));
    }

    private Stream<String> unknownNames() {
        Set<String> known = Settings.ALL.stream().map(Setting::name).collect(Collectors.toSet());
        Set<String> unknown = new TreeSet<>();
        settings.getPropertyNames().forEach(name -> {
            if (name.startsWith(OURS) && !known.contains(name) && NOTES.stream().noneMatch(name::startsWith)) {
                unknown.add(name);
            }
        });
        // A variable is also listed by a name that is guessed from it.
        unknown.removeIf(name -> variables.contains(new Setting(name, Kind.text(), "").variable()));
        return unknown.stream();
    }

    private Stream<String> unknownVariables() {
        Set<String> known = Settings.ALL.stream().map(Setting::variable).collect(Collectors.toSet());
        return variables.stream()
                .filter(name -> name.startsWith(OUR_VARIABLES)
                        && !known.contains(name)
                        && !OTHER_VARIABLES.matcher(name).matches())
                .sorted();
    }

    private void refuseName(String name) {
        boolean variable = !name.startsWith(OURS);
        String group = Setting.group(name);
        List<String> near = Settings.ALL.stream()
                .filter(setting -> setting.name().startsWith(OURS))
                .filter(setting -> variable
                        ? name.startsWith(new Setting(setting.group(), Kind.text(), "").variable() + "_")
                        : setting.group().equals(group))
                .map(setting -> variable ? setting.variable() : setting.name())
                .toList();
        add(name + " is not a setting", near.isEmpty() ? "the names in docs/settings.md" : String.join(", ", near));
    }

    private void refuse(String name, String read, String allowed) {
        add(name + " is " + read, allowed);
    }

    private void add(String fault, String allowed) {
        faults.add(Quotation.visible(Kind.inOneLine(fault + ". Allowed: " + allowed + ".")));
    }
}
