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
import org.tergeu.settings.CertificatesCheck;
import org.tergeu.settings.PortsCheck;
import org.tergeu.settings.QuarkusCheck;
import org.tergeu.settings.SettingsCheck;
import org.tergeu.settings.UnusableSetting;
import org.tergeu.text.Quotation;

/** Starts the service. Where settings are wrong, it starts nothing: one line names each of them and what is allowed. */
@QuarkusMain
public final class Tergeu {

    private static final int UNUSABLE = 2;

    /**
     * Starts the service.
     *
     * @param arguments none, or {@code probe}, or {@code trial-token} and a role, or {@code import} and files. Settings are no arguments: they are
     *     system properties, environment variables and files
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
            refuse(arguments);
            CertificatesCheck.of(settings).check();
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

    /** A command that is mistyped would start a service, and a setting behind the name of the program would be passed over. */
    private static void refuse(String... arguments) {
        if (arguments.length > 0 && LaunchMode.current() == LaunchMode.NORMAL) {
            System.err.println(Quotation.quoted(arguments[0])
                    + " is not a command. Allowed: import and files, trial-token and a role, probe, or nothing to start the service;"
                    + " settings such as -Dquarkus.http.port=8081 come before -jar.");
            System.exit(UNUSABLE);
        }
    }
}
