package org.tergeu;

import io.quarkus.runtime.ImageMode;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;
import org.tergeu.exchange.command.ImportCommand;
import org.tergeu.graphql.access.TrialToken;
import org.tergeu.platform.health.Probe;
import org.tergeu.settings.PortsCheck;
import org.tergeu.settings.QuarkusCheck;
import org.tergeu.settings.SettingsCheck;
import org.tergeu.settings.UnusableSetting;

/** Starts the service, unless its settings are wrong: then it says in one line which and what is allowed, and starts nothing. */
@QuarkusMain
public final class Tergeu {

    /**
     * Starts the service.
     *
     * @param arguments none, or {@code probe}, or {@code trial-token} and a role, or {@code import} and files; settings are system properties, environment variables and files
     */
    public static void main(String... arguments) {
        if (Probe.isAsked(arguments)) {
            Probe.main(arguments);
        }
        if (TrialToken.isAsked(arguments)) {
            TrialToken.main(arguments);
        }
        try {
            SmallRyeConfig settings = ConfigUtils.emptyConfigBuilder().build();
            new SettingsCheck(settings, System.getenv().keySet()).check();
            // An executable has its static part made at its build: what its start reads first are these settings.
            if (LaunchMode.current() == LaunchMode.NORMAL && ImageMode.current() == ImageMode.JVM) {
                new QuarkusCheck(settings, System.getenv().keySet()).check();
            }
            if (MigrationOnly.isAsked(settings)) {
                MigrationOnly.start(arguments);
                return;
            }
            if (ImportCommand.isAsked(arguments)) {
                ImportCommand.start(arguments);
                return;
            }
            // While it is developed, the listeners of before stay open when classes are exchanged.
            if (LaunchMode.current() != LaunchMode.DEVELOPMENT) {
                PortsCheck.of(settings).check();
            }
        } catch (UnusableSetting wrong) {
            if (LaunchMode.current().isDevOrTest()) {
                throw wrong;
            }
            System.err.println(wrong.getMessage());
            System.exit(1);
        }
        Quarkus.run(arguments);
    }
}
