package org.tergeu.intake.submission;

import com.fasterxml.jackson.databind.JsonNode;
import org.tergeu.intake.document.Documents;

/** Requested changes of organizations, people and places. */
public sealed interface ThingEdit extends Edit.Action {

    @Override
    String key();

    /**
     * Replaces the name of a person by a description, everywhere.
     *
     * @param key the key of the person, or the one before an erasure
     */
    record Erase(String key, String description) implements ThingEdit {

        public Erase {
            key = Edit.sought(key);
        }

        @Override
        public String digest() {
            return "erase " + key + " " + description;
        }
    }

    /**
     * Replaces the description of a thing by editors.
     *
     * @param given fields as in reports, and {@code without}: names that are not its own
     */
    record Describe(DescribedThing thing, String key, JsonNode given) implements ThingEdit {

        public Describe {
            key = Edit.sought(key);
        }

        @Override
        public String digest() {
            return "describe " + thing + " " + key + " " + Documents.fingerprint(given);
        }
    }

    /**
     * Restores the description of a thing before its latest change by editors.
     *
     * @param revision the revision of that change
     */
    record UndoDescription(DescribedThing thing, String key, String revision) implements ThingEdit {

        public UndoDescription {
            key = Edit.sought(key);
        }

        @Override
        public String digest() {
            return "undo description " + thing + " " + key + " " + revision;
        }
    }
}
