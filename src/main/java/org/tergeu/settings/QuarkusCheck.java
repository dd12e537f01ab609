package org.tergeu.settings;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Has Quarkus read settings of its own that the table does not have before it starts: it would do so seconds later, and report what is wrong behind pages of
 * the start. That takes some tenths of a second, so it is done only where an operator sets one of them.
 */
public final class QuarkusCheck {

    private static final Logger LOG = Logger.getLogger(QuarkusCheck.class);

    /** What the build makes of all mappings of Quarkus and of its extensions. */
    private static final String GENERATED = "io.quarkus.runtime.generated.RunTimeConfig";

    private static final Pattern UNREADABLE = Pattern.compile(
            ".*The config property (\\S+) with the config value \"(.*)\" threw an Exception whilst being converted (.*)",
            Pattern.DOTALL);
    private static final Pattern EMPTY =
            Pattern.compile(".*The config property (\\S+) is defined as the empty String.*", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("(?:[a-zA-Z0-9_.]+Exception: )|(?:SRCFG\\d+: )");
    private static final String VARIABLES = "QUARKUS_";

    /** What stands for stars while a name is made that of a variable. */
    private static final String LIST = "ofalist0";

    private static final String ANY = "anybodys0";

    private static final int NEAR = 3;

    private final SmallRyeConfig settings;
    private final Set<String> variables;

    /**
     * A check of these settings.
     *
     * @param variables the names of the environment's variables
     */
    public QuarkusCheck(SmallRyeConfig settings, Set<String> variables) {
        this.settings = settings;
        this.variables = variables;
    }

    /**
     * Checks them, and warns of each variable whose name means nothing to Quarkus.
     *
     * @throws UnusableSetting when Quarkus cannot read one of them
     */
    public void check() {
        if (!isAnySet()) {
            return;
        }
        SmallRyeConfigBuilder builder = ConfigUtils.emptyConfigBuilder();
        generated().configBuilder(builder);
        try {
            builder.build();
        } catch (ConfigValidationException wrong) {
            throw new UnusableSetting(IntStream.range(0, wrong.getProblemCount())
                    .mapToObj(each -> said(wrong.getProblem(each).getMessage()))
                    .sorted()
                    .collect(Collectors.joining(" ")));
        }
        Set<String> known = new TreeSet<>();
        builder.getMappingsBuilder()
                .getMappings()
                .forEach(mapping ->
                        known.addAll(ConfigMappings.getProperties(mapping).keySet()));
        warnings(known, variables).forEach(LOG::warn);
    }

    private boolean isAnySet() {
        Set<String> ours = Settings.ALL.stream().map(Setting::variable).collect(Collectors.toSet());
        for (String name : settings.getPropertyNames()) {
            if (name.startsWith("quarkus.")
                    && !ours.contains(new Setting(name, Kind.text(), "").variable())
                    && Settings.FAMILIES.keySet().stream()
                            .noneMatch(family -> family.matcher(name).matches())
                    && settings.getConfigValue(name).getConfigSourceOrdinal() > SettingsCheck.PACKAGE) {
                return true;
            }
        }
        return false;
    }

    private static SmallRyeConfigBuilderCustomizer generated() {
        try {
            return (SmallRyeConfigBuilderCustomizer) Thread.currentThread()
                    .getContextClassLoader()
                    .loadClass(GENERATED)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The package has no " + GENERATED + ", which each build makes", e);
        }
    }

    /** What Quarkus reports of a setting, in one line as of ours. */
    static String said(String problem) {
        Matcher empty = EMPTY.matcher(problem);
        if (empty.matches()) {
            return empty.group(1) + " is empty. Leave it out for the default of Quarkus.";
        }
        Matcher unreadable = UNREADABLE.matcher(problem);
        String said = unreadable.matches()
                ? unreadable.group(1) + " is '" + unreadable.group(2) + "'. Quarkus refuses it: " + unreadable.group(3)
                : problem;
        return Kind.inOneLine(CODE.matcher(said).replaceAll("")) + ".";
    }

    /**
     * A line for each variable that has the name of no setting of Quarkus.
     *
     * @param known the names of settings, in which a star stands for what anybody chooses
     */
    static List<String> warnings(Set<String> known, Set<String> variables) {
        List<Pattern> patterns = known.stream().map(QuarkusCheck::pattern).toList();
        List<String> plain = Stream.concat(
                        known.stream().filter(name -> !name.contains("*")).map(QuarkusCheck::variable),
                        Settings.ALL.stream().map(Setting::variable))
                .filter(name -> name.startsWith(VARIABLES))
                .sorted()
                .toList();
        List<String> warnings = new ArrayList<>();
        variables.stream()
                .filter(name -> name.startsWith(VARIABLES)
                        && !plain.contains(name)
                        && patterns.stream()
                                .noneMatch(pattern -> pattern.matcher(name).matches()))
                .sorted()
                .forEach(name -> warnings.add(
                        name + " is not a setting of the running service, and sets nothing." + nearest(name, plain)));
        return warnings;
    }

    private static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    private static Pattern pattern(String name) {
        return Pattern.compile(variable(name.replace("[*]", LIST).replace("*", ANY))
                .replace(variable(LIST), "(?:_\\d+_)?")
                .replace(variable(ANY), ".+"));
    }

    private static String nearest(String name, List<String> known) {
        Optional<String> nearest = known.stream()
                .filter(each -> distance(name, each) <= NEAR)
                .min(Comparator.comparingInt(each -> distance(name, each)));
        return nearest.map(each -> " The nearest is " + each + ".").orElse("");
    }

    /** How many letters have to be put in, left out or exchanged to make one of the other. */
    private static int distance(String one, String other) {
        int[] row = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int exchanged = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchanged, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
