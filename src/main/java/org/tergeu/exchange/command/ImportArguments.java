package org.tergeu.exchange.command;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tergeu.exchange.bringing.Lines;
import org.tergeu.exchange.mapping.MappedRows;
import org.tergeu.exchange.mapping.Mapping;
import org.tergeu.exchange.mapping.UnusableMapping;
import org.tergeu.text.Quotation;

/**
 * What the command line asks to import.
 *
 * @param files in the order in which they go in
 * @param source how they are read
 * @param preview how many lines are to be shown, of which nothing is recorded; 0 for an import
 */
record ImportArguments(List<Path> files, Lines.Source source, int preview, boolean allOrNothing) {

    static final String COMMAND = "import";
    private static final String ALL_OR_NOTHING = "--all-or-nothing";
    private static final String MAPPING = "--mapping=";
    private static final String PREVIEW = "--preview=";
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");
    private static final String ALLOWED =
            "Allowed: import, one or several files with one report a line (plain, gzip or zstd), --all-or-nothing, --preview=NUMBER, and for CSV --mapping=FILE or one of "
                    + String.join(" ", Mapping.BUNDLED) + ".";

    /** The message says what is wrong, and what is allowed. */
    static final class Unusable extends Exception {

        private static final long serialVersionUID = 1L;

        private Unusable(String message) {
            super(Quotation.visible(message), null, false, false);
        }
    }

    /** @param arguments the first is the command */
    static ImportArguments of(String... arguments) throws Unusable {
        List<Path> files = new ArrayList<>();
        Lines.Source source = Lines.reports();
        boolean together = false;
        int preview = 0;
        for (String argument : List.of(arguments).subList(1, arguments.length)) {
            if (argument.equals(ALL_OR_NOTHING)) {
                together = true;
            } else if (argument.startsWith(MAPPING)) {
                source = MappedRows.by(mapping(argument.substring(MAPPING.length())));
            } else if (argument.startsWith(PREVIEW)
                    && NUMBER.matcher(argument.substring(PREVIEW.length())).matches()) {
                preview = Integer.parseInt(argument.substring(PREVIEW.length()));
            } else if (argument.startsWith("-")) {
                throw new Unusable(argument + " is not an option. " + ALLOWED);
            } else {
                files.add(readable(Path.of(argument)));
            }
        }
        if (files.isEmpty()) {
            throw new Unusable("No file is named. " + ALLOWED);
        }
        return new ImportArguments(files, source, preview, together);
    }

    private static Mapping mapping(String named) throws Unusable {
        try {
            return Mapping.BUNDLED.contains(named) || !Files.isReadable(Path.of(named))
                    ? Mapping.bundled(named)
                    : Mapping.read(Files.readString(Path.of(named)));
        } catch (CharacterCodingException other) {
            throw new Unusable("The mapping " + named + " cannot be used: it is not valid UTF-8.");
        } catch (UnusableMapping | IOException wrong) {
            throw new Unusable("The mapping " + named + " cannot be used: " + wrong.getMessage() + ".");
        }
    }

    /** A pipe cannot be read again, as is needed for lines that use what later ones define. */
    private static Path readable(Path file) throws Unusable {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Unusable(file + " is not a file that can be read. " + ALLOWED);
        }
        return file;
    }
}
