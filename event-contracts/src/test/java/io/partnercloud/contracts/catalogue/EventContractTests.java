package io.partnercloud.contracts.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/**
 * The contract is what lies under {@code resources/contracts}: a schema and a golden example for every event. A change
 * that these tests refuse is a change that a deployed reader may not understand. {@code -Dcontracts.write=true} writes
 * the schemas and the catalogue anew from the records; the examples are written by hand.
 */
class EventContractTests {
    private static final Path CONTRACTS = Path.of("src/main/resources/contracts");
    private static final Path CATALOGUE = Path.of("../docs/event-catalogue.md");
    private static final Pattern ID_OR_KIND_OF_REFERENCE_FACT =
            Pattern.compile("[0-9a-f-]{36}|production-calendar|vat-rates|legal-entities|price-lists|reward-months");
    private static final boolean WRITE = Boolean.getBoolean("contracts.write");

    @TestFactory
    Stream<DynamicTest> theSchemaSaysWhatTheRecordSays() {
        return EventCatalogue.all().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.wireType(),
                        () -> agrees(
                                schemaFile(entry),
                                EventJson.MAPPER
                                                .writerWithDefaultPrettyPrinter()
                                                .writeValueAsString(RecordSchema.of(entry))
                                        + "\n")));
    }

    @ParameterizedTest
    @MethodSource("events")
    void theGoldenExampleFollowsTheSchema(EventCatalogue.Entry entry) {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text(schemaFile(entry)));

        assertThat(schema.validate(text(exampleFile(entry)), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void theGoldenExampleIsReadAndWrittenWithoutLoss(EventCatalogue.Entry entry) {
        var golden = text(exampleFile(entry));

        var event = EventJson.read(golden, entry.record());

        assertThat(EventJson.MAPPER.readTree(EventJson.write(event))).isEqualTo(EventJson.MAPPER.readTree(golden));
    }

    @ParameterizedTest
    @MethodSource("events")
    void aFieldThatTheReaderDoesNotKnowIsIgnored(EventCatalogue.Entry entry) {
        var golden = text(exampleFile(entry));
        var newer = (ObjectNode) EventJson.MAPPER.readTree(golden);
        newer.put("addedLater", "x");

        assertThat(EventJson.read(newer.toString(), entry.record())).isEqualTo(EventJson.read(golden, entry.record()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void theKeyIsNeverEmptyBecauseOrderHangsOnIt(EventCatalogue.Entry entry) {
        assertThat(EventJson.read(text(exampleFile(entry)), entry.record()).key())
                .matches(ID_OR_KIND_OF_REFERENCE_FACT);
    }

    @Test
    void theCatalogueInTheDocsIsTheOneInTheCode() {
        agrees(CATALOGUE, Catalogue.markdown());
    }

    private static List<EventCatalogue.Entry> events() {
        return EventCatalogue.all();
    }

    private static Path schemaFile(EventCatalogue.Entry entry) {
        return CONTRACTS.resolve("schemas/" + entry.wireType() + ".json");
    }

    private static Path exampleFile(EventCatalogue.Entry entry) {
        return CONTRACTS.resolve("examples/" + entry.wireType() + ".json");
    }

    private static void agrees(Path file, String expected) {
        if (WRITE) {
            try {
                Files.createDirectories(file.getParent());
                Files.writeString(file, expected);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        assertThat(file).hasContent(expected);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
