package lantern.web;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import lantern.model.entity.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The walls of the house: docs/decisions/0001-rooms-and-doors.md. */
class HouseRulesTest {

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("lantern");

    /** Without classes the rules below would hold of nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "model",
                "cypher",
                "embedded",
                "identity",
                "ingest",
                "analytics",
                "chart",
                "samples",
                "web"
            })
    void everyRoomIsLookedAt(String room) {
        assertThat(
                        HOUSE.stream()
                                .anyMatch(type ->
                                        type.getPackageName().startsWith("lantern." + room)))
                .isTrue();
    }

    @Test
    void theModelKnowsOnlyTheJdk() {
        classes()
                .that()
                .resideInAPackage("lantern.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "lantern.model..")
                .check(HOUSE);
    }

    @ParameterizedTest(name = "{0} knows only the model")
    @ValueSource(strings = {"cypher", "identity", "ingest", "analytics", "chart"})
    void middleRoomsKnowOnlyTheModel(String room) {
        for (String other :
                List.of(
                        "cypher",
                        "embedded",
                        "identity",
                        "ingest",
                        "analytics",
                        "chart",
                        "samples",
                        "web")) {
            if (!other.equals(room)) {
                noClasses()
                        .that()
                        .resideInAPackage("lantern." + room + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("lantern." + other + "..")
                        .check(HOUSE);
            }
        }
    }

    @ParameterizedTest(name = "{0} stands alone")
    @ValueSource(strings = {"embedded", "samples"})
    void someRoomsStandAlone(String room) {
        noClasses()
                .that()
                .resideInAPackage("lantern." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        List.of(
                                        "model",
                                        "cypher",
                                        "identity",
                                        "ingest",
                                        "analytics",
                                        "chart",
                                        "web")
                                .stream()
                                .map(other -> "lantern." + other + "..")
                                .toArray(String[]::new))
                .check(HOUSE);
    }

    @ParameterizedTest(name = "{0} is known only in {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "org.apache.lucene.. | lantern.identity..",
                "org.apache.poi.. | lantern.ingest.parse..",
                "org.apache.james.. | lantern.ingest.parse..",
                "org.jsoup.. | lantern.ingest.parse..",
                "edu.stanford.. | lantern.ingest..",
                "com.google.i18n.. | lantern.ingest..",
                "de.siegmar.. | lantern.ingest..",
                "org.jgrapht.. | lantern.analytics..",
                "ac.simons.. | lantern.cypher..",
                "picocli.. | lantern.web..",
                "org.springframework.boot.. | lantern.web..",
                "org.springframework.web.. | lantern.web..",
                "org.springframework.security.. | lantern.web.."
            })
    void eachLibraryHasItsRoom(String library, String room) {
        noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(HOUSE);
    }

    @Test
    void onlyTheRoomsThatReadNamesAndFilesKnowAboutLetters() {
        noClasses()
                .that()
                .resideOutsideOfPackages("lantern.identity..", "lantern.ingest.read..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.ibm.icu..")
                .check(HOUSE);
    }

    /** The generator and the briefing write PDFs; only the process apart reads them. */
    @Test
    void onlyTheProcessApartTheGeneratorAndTheBriefingKnowPdfs() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "lantern.ingest.parse..", "lantern.samples..", "lantern.chart.export..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.pdfbox..")
                .check(HOUSE);
    }

    /** It runs in a process of its own: docs/decisions/0015-documents-are-parsed-apart.md. */
    @Test
    void whatParsesDocumentsKnowsNoneOfTheHouse() {
        noClasses()
                .that()
                .resideInAPackage("lantern.ingest.parse..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("lantern..")
                                .and(resideOutsideOfPackage("lantern.ingest.parse..")))
                .check(HOUSE);
    }

    @Test
    void onlyTheStoreAndTheBoxKnowNeo4j() {
        noClasses()
                .that()
                .resideOutsideOfPackages("lantern.cypher..", "lantern.embedded..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.neo4j..")
                .check(HOUSE);
    }

    @Test
    void springIsKnownOnlyInTheWebAndTheStore() {
        noClasses()
                .that()
                .resideOutsideOfPackages("lantern.cypher..", "lantern.web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .check(HOUSE);
    }

    /** docs/decisions/0010: a standing knows nothing of children, the network does. */
    @Test
    void analysesAskTheNetworkWhoIsProtected() {
        noClasses()
                .that()
                .resideInAPackage("lantern.analytics..")
                .should()
                .callMethod(Standing.class, "isProtected")
                .check(HOUSE);
    }

    @Test
    void roomsDoNotFormCircles() {
        slices().matching("lantern.(*)..").should().beFreeOfCycles().check(HOUSE);
    }
}
