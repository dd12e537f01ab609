package org.tergeu.intake;

import com.fasterxml.jackson.databind.JsonNode;
import org.tergeu.intake.document.Documents;

/** Changes of organizations, people and places that somebody asks for. */
public sealed interface ThingEdit extends Edit.Action {

    @Override
    String key();

    /**
     * That the name of a person becomes a description, everywhere.
     *
     * @param key of the person, or the one that they had before they were erased
     */
    record Erase(String key, String description) implements ThingEdit {

        @Override
        public String digest() {
            return "erase " + key + " " + description;
        }
    }

    /**
     * That something is described by what is given, in place of what editors gave before.
     *
     * @param given fields as reports have them, and {@code without}: names that are not its own
     */
    record Describe(DescribedThing thing, String key, JsonNode given) implements ThingEdit {

        @Override
        public String digest() {
            return "describe " + thing + " " + key + " " + Documents.fingerprint(given);
        }
    }

    /**
     * That something is described as it was before editors described it last.
     *
     * @param revision of that change
     */
    record UndoDescription(DescribedThing thing, String key, String revision) implements ThingEdit {

        @Override
        public String digest() {
            return "undo description " + thing + " " + key + " " + revision;
        }
    }
}
