package org.tergeu.graphql.persisted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file of trusted documents, as the tools of clients write it. */
class ManifestTest {

    @TempDir
    Path folder;

    private Manifest read(String json) throws IOException {
        return Manifest.read(Files.writeString(folder.resolve("manifest.json"), json));
    }

    @Test
    void relayAndCodegenWriteAnObjectOfIdentifiersAndDocuments() throws IOException {
        Manifest manifest = read("{\"5e5c\": \"{ __typename }\"}");

        assertThat(manifest.text("5e5c")).isEqualTo("{ __typename }");
    }

    @Test
    void apolloWritesAListOfOperations() throws IOException {
        Manifest manifest = read("""
                {"format": "apollo-persisted-query-manifest", "version": 1, "operations": [
                    {"id": "5e5c", "name": "Type", "type": "query", "body": "query Type { __typename }"}]}""");

        assertThat(manifest.text("5e5c")).isEqualTo("query Type { __typename }");
    }

    @Test
    void theDocumentsOfThePageAreDocumentsAndTheirOperationsAreKnown() throws Exception {
        Manifest own = Manifest.read(PersistedDocuments.OWN);
        Path file =
                Path.of(ManifestTest.class.getResource(PersistedDocuments.OWN).toURI());

        assertThat(own).isEqualTo(Manifest.read(file));
        assertThat(own.operations()).contains("Home", "Search");
    }

    @Test
    void aDocumentCanAlsoBeAskedForByItsHash() throws IOException {
        Manifest manifest = read("{\"5e5c\": \"{ __typename }\"}");

        String hash = "sha256:" + PersistedDocuments.sha256("{ __typename }");
        assertThat(manifest.text(hash)).isEqualTo("{ __typename }");
        assertThat(manifest.trusts(hash)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `{`                                                        | is not valid JSON at line 1, column 2. Allowed: a manifest
            `[]`                                                       | Allowed: an object of identifiers and documents
            `{"5e5c": 7}`                                              | '5e5c' has no document
            `{"": "{ __typename }"}`                                   | '' has no document
            `{"5e5c": "{"}`                                            | '5e5c' is not a GraphQL document
            `{"format": "other", "version": 1, "operations": []}`      | has the format other, version 1
            `{"format": "apollo-persisted-query-manifest", "version": 2, "operations": []}` | version 2
            `{"format": "apollo-persisted-query-manifest", "version": 1, "operations": [{"id": "a", "body": "{ a }"}, {"id": "a", "body": "{ b }"}]}` | 'a' stands for two documents
            """)
    void whatCannotBeUsedIsReportedWithItsPlace(String json, String message) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(InvalidManifest.class)
                .hasMessageContaining("tergeu.documents.manifest: " + folder.resolve("manifest.json"))
                .hasMessageContaining(message);
    }

    @Test
    void aFileThatIsNotThereIsReportedByName() {
        assertThatThrownBy(() -> Manifest.read(folder.resolve("none.json"))).hasMessageContaining("none.json");
    }
}
