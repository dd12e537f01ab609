package org.tergeu.graphql.persisted;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Singleton;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.tergeu.graphql.error.ErrorCode;
import org.tergeu.graphql.error.InvalidRequest;

/** The documents that this server knows by an identifier; a manifest that cannot be used keeps it from starting. */
@Startup
@Singleton
@RegisterForReflection(
        // By what is asked of it Caffeine picks the classes of a cache and of its entries.
        classNames = {"com.github.benmanes.caffeine.cache.SSSMW", "com.github.benmanes.caffeine.cache.PSMW"})
public class PersistedDocuments {

    /** How the specification marks an identifier that is the hash of the text. */
    private static final String HASH = "sha256:";

    /** What the explorer page asks, as its build writes it: trusted like the page itself. */
    static final String OWN = "/pages/explorer/documents.json";

    /** Characters of the documents that clients have sent; which are not asked for any more make room. */
    private static final long REMEMBERED = 4_000_000;

    private final Cache<String, String> sent = Caffeine.newBuilder()
            .maximumWeight(REMEMBERED)
            .recordStats()
            .weigher((String hash, String document) -> hash.length() + document.length())
            .build();

    private final Manifest manifest;
    private final boolean automatic;
    private final boolean trustedOnly;

    PersistedDocuments(DocumentSettings settings) {
        if (settings.trustedOnly() && settings.manifest().isEmpty()) {
            throw new InvalidManifest(
                    "tergeu.documents.trusted-only: needs tergeu.documents.manifest, the file with the documents that are trusted.");
        }
        Manifest own = Manifest.read(OWN);
        this.manifest = settings.manifest().map(Manifest::read).map(own::and).orElse(own);
        this.automatic = settings.automatic() && !settings.trustedOnly();
        this.trustedOnly = settings.trustedOnly();
    }

    /** The names of the operations that the manifest has. */
    public Set<String> operations() {
        return manifest.operations();
    }

    /** How often a document that clients have sent was found, and not found. */
    public CacheStats stats() {
        return sent.stats();
    }

    /**
     * The text that a request means.
     *
     * @param query the text, when the request has it
     * @param documentId the identifier of GraphQL over HTTP, when it has that
     * @param hash the hash of an automatic persisted query, when it has that
     * @throws InvalidRequest when the identifier is not known, the hash is of another text, or the text is not trusted
     */
    public String find(@Nullable String query, @Nullable String documentId, @Nullable String hash) {
        if (query == null) {
            return known(documentId == null ? HASH + hash : documentId);
        }
        if (documentId != null || hash != null || trustedOnly) {
            String own = HASH + sha256(query);
            check(own, documentId);
            check(own, hash == null ? null : HASH + hash);
            if (trustedOnly && !manifest.trusts(own)) {
                throw new InvalidRequest(
                        ErrorCode.UNTRUSTED_DOCUMENT,
                        "This server answers the documents of its manifest only, and this document is not in it.");
            }
        }
        return query;
    }

    private static void check(String own, @Nullable String id) {
        if (id != null && id.startsWith(HASH) && !id.equals(own)) {
            throw new InvalidRequest(
                    ErrorCode.PERSISTED_QUERY_HASH_MISMATCH,
                    "The document has the hash " + own.substring(HASH.length()) + " and not "
                            + id.substring(HASH.length())
                            + ". Allowed: the SHA-256 of its text in UTF-8, in lower-case hexadecimal digits.");
        }
    }

    /** Remembers a document that came with its hash and has turned out to be one; under the hash of another it is not. */
    public void remember(String query, @Nullable String hash) {
        if (hash != null
                && automatic
                && sent.getIfPresent(HASH + hash) == null
                && sha256(query).equals(hash)) {
            sent.put(HASH + hash, query);
        }
    }

    private String known(String id) {
        String trusted = manifest.text(id);
        String found = trusted == null && automatic ? sent.getIfPresent(id) : trusted;
        if (found != null) {
            return found;
        }
        // Clients of Apollo and urql know these two messages.
        throw automatic
                ? new InvalidRequest(ErrorCode.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound")
                : new InvalidRequest(ErrorCode.PERSISTED_QUERY_NOT_SUPPORTED, "PersistedQueryNotSupported");
    }

    static String sha256(String text) {
        return DigestUtils.sha256Hex(text);
    }
}
