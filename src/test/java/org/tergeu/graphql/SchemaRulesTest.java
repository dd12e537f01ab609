package org.tergeu.graphql;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The rules of graphql-eslint for schemas, those for Relay among them, on the committed schema, which is the served one. Rules that
 * would have the schema as a whole be another are set in {@code src/test/node/schema-rules.mjs}, each with its reason.
 */
class SchemaRulesTest {

    private static final String VALUE =
            "a value: it is identified by what it belongs to, and equal where its fields are";

    /** By rule and schema coordinate: why what the rule asks for is not so. */
    private static final Map<String, String> EXCEPTIONS = Map.ofEntries(
            entry("no-typename-prefix Name.name", "a name has a language, and the name itself is a field of its own"),
            entry(
                    "naming-convention experimental_disableErrorPropagation",
                    "the engine's own, and without effect here"),
            entry("relay-edge-types ChangeEdge", "an entry of the journal: it is identified by its place there"),
            entry("relay-edge-types ClaimEdge", "a claim is fetched with its report or its figure, never by itself"),
            entry(
                    "relay-edge-types EditorDescriptionEdge",
                    "it is part of what it describes, which is identified by its key"),
            entry("relay-edge-types MergeEdge", "it is identified by the key that was merged"),
            entry("strict-id-in-types AttributeClaims", VALUE),
            entry("strict-id-in-types AttributeReading", VALUE),
            entry("strict-id-in-types Change", VALUE),
            entry("strict-id-in-types ClaimReading", VALUE),
            entry("strict-id-in-types Conflict", VALUE),
            entry("strict-id-in-types Conversion", VALUE),
            entry("strict-id-in-types ConvertedSum", VALUE),
            entry("strict-id-in-types Dataset", "there is one"),
            entry("strict-id-in-types DatasetLoading", "there is one"),
            entry("strict-id-in-types Denomination", VALUE),
            entry("strict-id-in-types DescriptionVersion", VALUE),
            entry("strict-id-in-types Difference", VALUE),
            entry("strict-id-in-types Draft", "it is identified by the key of the report that it is to be"),
            entry("strict-id-in-types EditorDescription", "it is identified by what it describes"),
            entry("strict-id-in-types Episode", VALUE),
            entry("strict-id-in-types Figure", VALUE),
            entry("strict-id-in-types FigureKnown", VALUE),
            entry("strict-id-in-types FigurePoint", VALUE),
            entry("strict-id-in-types FigureSideBySide", VALUE),
            entry("strict-id-in-types FuzzyDate", VALUE),
            entry("strict-id-in-types IncidentPlace", VALUE),
            entry("strict-id-in-types LeftOut", VALUE),
            entry("strict-id-in-types LikelyDuplicate", VALUE),
            entry("strict-id-in-types LikelyDuplicateOrganization", VALUE),
            entry("strict-id-in-types LikelyDuplicatePerson", VALUE),
            entry("strict-id-in-types Merge", "it is identified by the key that was merged"),
            entry("strict-id-in-types Name", VALUE),
            entry("strict-id-in-types Offence", VALUE),
            entry("strict-id-in-types OrganizationCode", VALUE),
            entry("strict-id-in-types OrganizationParent", VALUE),
            entry("strict-id-in-types OrganizationSuccession", VALUE),
            entry("strict-id-in-types Participant", VALUE),
            entry("strict-id-in-types Period", VALUE),
            entry("strict-id-in-types PlaceCode", VALUE),
            entry("strict-id-in-types PointInTime", VALUE),
            entry("strict-id-in-types PreviewedFigure", VALUE),
            entry("strict-id-in-types ReportVersion", VALUE),
            entry("strict-id-in-types ResolvedBounds", VALUE),
            entry("strict-id-in-types Sum", VALUE),
            entry("strict-id-in-types UserError", VALUE));

    @Test
    void holdButForReason() {
        List<SchemaFinding> findings = SchemaFinding.in(Path.of("schema/schema.graphql"));

        assertThat(findings)
                .filteredOn(finding -> !EXCEPTIONS.containsKey(finding.place()))
                .isEmpty();
        assertThat(findings)
                .as("none of the exceptions is without need")
                .extracting(SchemaFinding::place)
                .containsAll(EXCEPTIONS.keySet());
    }

    @Test
    void findFaults(@TempDir Path folder) throws IOException {
        // Given a connection that cannot be paged through, to edges without cursors, and more
        Path faulty = Files.writeString(folder.resolve("faulty.graphql"), """
                "What can be asked."
                type Query {
                  "Things."
                  things("Cursor after which the page starts." after: String): ThingConnection
                  undescribed("A colour." Colour: Colour): Int
                }
                "A page of things."
                type ThingConnection {
                  "The page's rows with their cursors."
                  edges: [ThingEdge!]!
                  "Where the page stands."
                  pageInfo: PageInfo!
                }
                "A thing in a list."
                type ThingEdge {
                  "The name of the thing."
                  node: String!
                }
                "Where a page stands in its list."
                type PageInfo {
                  "Whether more follows after the page."
                  hasNextPage: Boolean
                }
                "A colour."
                enum Colour {
                  "Red."
                  red
                }
                "What nothing has."
                scalar Unused
                """);

        List<SchemaFinding> findings = SchemaFinding.in(faulty);

        assertThat(findings)
                .extracting(SchemaFinding::place)
                .contains(
                        "naming-convention Colour.red",
                        "naming-convention Query.undescribed(Colour:)",
                        "no-unreachable-types Unused",
                        "relay-arguments Query.things",
                        "relay-edge-types ThingEdge",
                        "relay-page-info PageInfo.hasNextPage",
                        "require-description Query.undescribed");
    }
}
