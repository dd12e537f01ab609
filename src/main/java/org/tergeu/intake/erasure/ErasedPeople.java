package org.tergeu.intake.erasure;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.graphql.api.Nullable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tergeu.intake.erasure.Words.Word;
import org.tergeu.platform.sql.StoredJson;

/** All erased people: recognises their names and keys, and takes them out of texts and documents. */
public final class ErasedPeople {

    /** Nobody. */
    public static final ErasedPeople NONE = new ErasedPeople("");

    private static final Pattern LITERAL = Pattern.compile("\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"");

    private final String salt;
    private final Map<String, ErasedPerson> byDigest = new HashMap<>();
    private final Map<String, ErasedPerson> byKey = new HashMap<>();
    private final Set<Integer> starts = new HashSet<>();
    private int mostWords;

    /** @param salt of all digests */
    public ErasedPeople(String salt) {
        this.salt = salt;
    }

    /**
     * A person who was erased.
     *
     * @param key the new key
     * @param description replaces each name
     */
    public record ErasedPerson(String key, String description) {}

    /** Adds a mark of a person. */
    public void add(Mark mark, ErasedPerson person) {
        byDigest.put(mark.digest(), person);
        byKey.put(person.key(), person);
        starts.add(mark.start());
        mostWords = Math.max(mostWords, mark.words());
    }

    /** Whether nobody was erased. */
    public boolean isEmpty() {
        return byDigest.isEmpty();
    }

    /** The person who has or had this key; null when nobody had. */
    @Nullable
    ErasedPerson ofKey(String key) {
        ErasedPerson known = byKey.get(key);
        return known == null ? of(Mark.keyWords(key), true) : known;
    }

    /** The new key of the erased person who had this key; other keys stay. */
    public String keyNow(String key) {
        ErasedPerson person = ofKey(key);
        return person == null ? key : person.key();
    }

    private @Nullable ErasedPerson of(List<String> words, boolean isKey) {
        return !words.isEmpty() && starts.contains(Mark.start(salt, words.get(0)))
                ? byDigest.get(Mark.of(salt, words, isKey).digest())
                : null;
    }

    /** A text in which descriptions replace the names. */
    public String without(String text) {
        if (isEmpty()) {
            return text;
        }
        // A space without width may stand between two words, or within one.
        return Words.hasUnseen(text) ? withoutSeparate(without(text, Words.joined(text))) : withoutSeparate(text);
    }

    private String withoutSeparate(String text) {
        return without(text, Words.of(text));
    }

    private String without(String text, List<Word> words) {
        StringBuilder rest = new StringBuilder();
        int kept = 0;
        for (int i = 0; i < words.size(); i++) {
            for (int count = together(text, words, i); count > 0; count--) {
                ErasedPerson person =
                        of(words.subList(i, i + count).stream().map(Word::plain).toList(), false);
                if (person != null) {
                    rest.append(text, kept, words.get(i).start()).append(person.description());
                    kept = words.get(i + count - 1).end();
                    i += count - 1;
                    break;
                }
            }
        }
        return kept == 0 ? text : rest.append(text, kept, text.length()).toString();
    }

    /** JSON in which descriptions replace the names in its texts; all else stays to the letter. */
    public String withoutInJson(String json) {
        return isEmpty()
                ? json
                : LITERAL.matcher(json).replaceAll(literal -> {
                    String text = StoredJson.read(literal.group(), String.class);
                    String rest = without(text);
                    return Matcher.quoteReplacement(rest.equals(text) ? literal.group() : StoredJson.write(rest));
                });
    }

    /** How many words from one on can be one name; none when no name begins with it. */
    private int together(String text, List<Word> words, int from) {
        if (!starts.contains(Mark.start(salt, words.get(from).plain()))) {
            return 0;
        }
        int count = 1;
        while (count < mostWords
                && from + count < words.size()
                && Words.areTogether(text, words.get(from + count - 1), words.get(from + count))) {
            count++;
        }
        return count;
    }

    /** The key of a fact in which the new key of a person replaces the old one: {@code convicted-person-1f3b9c}. */
    String factKeyWithout(String key) {
        List<String> words = Mark.keyWords(key);
        for (int from = 0; from < words.size(); from++) {
            for (int to = words.size(); to > from; to--) {
                ErasedPerson person = of(words.subList(from, to), true);
                if (person != null) {
                    int start = place(words, from);
                    int end = place(words, to) - 1;
                    return factKeyWithout(key.substring(0, start) + person.key() + key.substring(end));
                }
            }
        }
        return key;
    }

    private static int place(List<String> words, int word) {
        return words.subList(0, word).stream()
                .mapToInt(each -> each.length() + 1)
                .sum();
    }

    /** A document without their names and old keys; the same object when it has none. */
    public JsonNode without(JsonNode document) {
        return without(document, Map.of());
    }

    /**
     * The same, with new keys of facts.
     *
     * @param facts new keys by old ones, each preceded by its incident: {@code 2022-01-unrest/charged-aides-of-a-b}
     */
    public JsonNode without(JsonNode document, Map<String, String> facts) {
        return isEmpty() ? document : new Redaction(this, facts).of(document);
    }
}
