package org.tergeu.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tergeu.graphql.access.Role;
import org.tergeu.intake.PersonRows.PersonRow;
import org.tergeu.intake.StoredDocuments.Stored;
import org.tergeu.intake.definition.Erasures;
import org.tergeu.intake.erasure.ErasedPeople;
import org.tergeu.intake.erasure.Mark;
import org.tergeu.intake.erasure.NameForms;
import org.tergeu.intake.submission.Decided;
import org.tergeu.intake.submission.Edit;
import org.tergeu.intake.submission.Edited.RefusedEdit;
import org.tergeu.intake.submission.Submission;
import org.tergeu.intake.submission.Submission.Outcome;
import org.tergeu.intake.submission.ThingEdit.Erase;
import org.tergeu.intake.submission.UserErrorCode;

/** Erases people, within the current transaction: descriptions replace their names everywhere, and figures stay. */
@ApplicationScoped
class ErasureRecording {

    private static final Pattern DESCRIPTION =
            Pattern.compile("(?U)[\\p{L}\\p{M}\\p{N}\\p{P}\\p{Zs}&&[^\"\\\\]]{3,200}");
    private static final int LETTERS_OF_KEY = 8;
    private static final int MOST_WARNINGS = 200;

    private final Erasures erasures;
    private final PersonRows people;
    private final StoredDocuments documents;
    private final Redacting redacting;

    ErasureRecording(Erasures erasures, PersonRows people, StoredDocuments documents, Redacting redacting) {
        this.erasures = erasures;
        this.people = people;
        this.documents = documents;
        this.redacting = redacting;
    }

    /**
     * A person to erase.
     *
     * @param keyNow the new key
     * @param names all names of the person that are known
     */
    record Erasing(PersonRow person, String keyNow, String description, Set<String> names) {

        /** Patterns that find texts which may have one of the names. */
        Set<String> patterns() {
            Set<String> patterns = new LinkedHashSet<>(NameForms.patterns(names));
            patterns.addAll(NameForms.patterns(person.key()));
            return patterns;
        }
    }

    /** Erases a person, or refuses to. */
    Uni<Decided> make(Edit edit, Erase erase) {
        String description = Normalizer.normalize(erase.description().strip(), Normalizer.Form.NFC);
        return EditCheck.onlyForAllPublishers(edit, Role.ADMIN)
                .or(() -> unusable(description))
                .map(refused -> Uni.createFrom().item(Decided.refused(refused)))
                .orElseGet(() -> erasures.load()
                        .chain(erased -> people.find(erased.keyNow(erase.key())))
                        .chain(found -> found.isEmpty()
                                ? Uni.createFrom().item(Decided.refused(unknown(erase.key())))
                                : make(edit, found, description)));
    }

    private static Optional<RefusedEdit> unusable(String description) {
        return DESCRIPTION.matcher(description).matches()
                ? Optional.empty()
                : Optional.of(
                        RefusedEdit.of(
                                UserErrorCode.INVALID,
                                "description",
                                "has " + description.length()
                                        + " letters, or signs other than those of a description; allowed: a text of 3 to 200 letters, digits, spaces and punctuation without \" and \\"));
    }

    private static RefusedEdit unknown(String key) {
        return RefusedEdit.of(UserErrorCode.NOT_FOUND, "key", "read '" + key + "', which is not the key of a person");
    }

    /** Erases a person with everybody who was merged into them, whose names are names of the same person. */
    private Uni<Decided> make(Edit edit, List<PersonRow> found, String description) {
        String key = found.get(0).key();
        if (found.stream().allMatch(person -> description.equals(person.description()))) {
            return Uni.createFrom().item(Decided.of(key, Outcome.UNCHANGED));
        }
        return erasings(found, description)
                .chain(all -> erasures.salt().chain(salt -> {
                    if (all.stream().anyMatch(erasing -> says(salt, erasing))) {
                        return Uni.createFrom()
                                .item(Decided.refused(RefusedEdit.of(
                                        UserErrorCode.INVALID,
                                        "description",
                                        "has a name of the person; allowed: a description without it")));
                    }
                    return EditRecording.sign(edit.by().subject())
                            .chain(() -> people.beginErasing())
                            .chain(() -> erase(salt, all));
                }));
    }

    private Uni<List<Erasing>> erasings(List<PersonRow> found, String description) {
        Uni<List<Erasing>> all = Uni.createFrom().item(new ArrayList<>());
        for (PersonRow person : found) {
            String key = person.description() == null
                    ? "erased-" + UUID.randomUUID().toString().substring(0, LETTERS_OF_KEY)
                    : person.key();
            all = all.chain(before -> names(person).map(names -> {
                before.add(new Erasing(person, key, description, names));
                return before;
            }));
        }
        return all;
    }

    private Uni<Decided> erase(String salt, List<Erasing> all) {
        Set<String> warnings = new LinkedHashSet<>();
        Uni<Void> done = Uni.createFrom().voidItem();
        for (Erasing erasing : all) {
            done = done.chain(() -> erase(erasing, marks(salt, erasing)));
        }
        for (Erasing erasing : all) {
            done = done.chain(() -> remains(erasing)).invoke(warnings::addAll).replaceWithVoid();
        }
        return done.chain(() -> Recording.advance(1))
                .map(advanced ->
                        Decided.of(new Submission(all.get(0).keyNow(), Outcome.ERASED, List.copyOf(warnings))));
    }

    /** Where words remain that may still identify the person. An editor has to look at them. */
    private Uni<List<String>> remains(Erasing erasing) {
        Set<String> surnames = NameForms.surnames(erasing.names());
        Set<String> patterns = new LinkedHashSet<>();
        surnames.forEach(surname -> patterns.addAll(NameForms.patterns(surname)));
        return surnames.isEmpty()
                ? Uni.createFrom().item(List.of())
                : documents
                        .containing(patterns)
                        .map(found -> found.stream()
                                .flatMap(each -> each.having(surnames))
                                .distinct()
                                .toList())
                        .chain(inDocuments -> people.remains(surnames)
                                .map(listed -> warnings(Stream.concat(inDocuments.stream(), listed.stream())
                                        .toList())));
    }

    private static List<String> warnings(List<String> places) {
        List<String> warnings = new ArrayList<>(places.stream()
                .limit(MOST_WARNINGS)
                .map(where -> "A word of the name may still mean the person: " + where + ".")
                .toList());
        if (places.size() > MOST_WARNINGS) {
            warnings.add("A word of the name is at " + (places.size() - MOST_WARNINGS) + " more places.");
        }
        return warnings;
    }

    /** The names of a person. A person who was erased before has the description, which is nobody's name. */
    private Uni<Set<String>> names(PersonRow person) {
        if (person.description() != null) {
            return Uni.createFrom().item(Set.of());
        }
        return people.names(person)
                .chain(known -> documents
                        .containing(NameForms.patterns(person.key()))
                        .map(found -> {
                            Set<String> names = new LinkedHashSet<>(known);
                            found.forEach(each -> addNames(each, person.key(), names));
                            return names;
                        }));
    }

    private static void addNames(Stored stored, String key, Set<String> names) {
        for (JsonNode entry : stored.document().path("people")) {
            if (entry.path("key").asText().equals(key)) {
                names.add(entry.path("name").asText());
                entry.path("names").forEach(name -> names.add(name.path("name").asText()));
            }
        }
        names.remove("");
    }

    private static Set<Mark> marks(String salt, Erasing erasing) {
        Set<Mark> marks = new HashSet<>();
        erasing.names().forEach(name -> marks.addAll(Mark.ofName(salt, name)));
        if (erasing.person().description() == null) {
            marks.add(Mark.ofKey(salt, erasing.person().key()));
        }
        return marks;
    }

    private static boolean says(String salt, Erasing erasing) {
        ErasedPeople one = new ErasedPeople(salt);
        marks(salt, erasing).forEach(mark -> one.add(mark, new ErasedPeople.ErasedPerson("", "")));
        return !one.without(erasing.description()).equals(erasing.description());
    }

    private Uni<Void> erase(Erasing erasing, Set<Mark> marks) {
        long id = erasing.person().id();
        return people.rename(erasing)
                .chain(() -> erasures.erase(id, erasing.description()))
                .chain(() -> erasures.mark(id, marks))
                .chain(erasures::leads)
                .chain(leads -> redacting.everything(erasing, leads));
    }
}
