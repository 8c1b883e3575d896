package lantern.web.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import lantern.embedded.Neo4jServer;
import lantern.embedded.UsesNeo4j;
import lantern.web.Server;
import lantern.web.house.House;
import lantern.web.house.StoreLocation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Reports are handed in on the page of the intake: what is read is found and opened, what cannot be
 * read says why and is tried again.
 */
@UsesNeo4j
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IntakePageIT {

    private Server server;
    private Chromium chromium;

    @BeforeAll
    void openTheHouse(Neo4jServer neo4j, @TempDir Path folder) {
        var store =
                new StoreLocation.Remote(
                        URI.create(neo4j.uri()),
                        neo4j.user(),
                        neo4j.password(),
                        folder.resolve("store"));
        server = Server.start(House.open(store, "serve", _ -> {}), 0);
        setDefaultAssertionTimeout(30_000);
        chromium = new Chromium();
    }

    @AfterAll
    void closeTheHouse() {
        chromium.close();
        server.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void whatIsHandedInIsReadOrSaysWhyNot(ColorScheme scheme) {
        try (BrowserContext context = chromium.browser().newContext(Screens.options(scheme))) {
            Page page = context.newPage();
            signIn(page);
            button(page, "Intake").click();
            assertThat(page.getByRole(AriaRole.HEADING, heading("Intake"))).isVisible();
            handIn(page, scheme);
            seeWhyNot(page);
            openTheReport(page, scheme);
        }
    }

    private void signIn(Page page) {
        page.navigate(server.oneTimeLogin());
        button(page, "Sign in with this one-time link").click();
        assertThat(page.getByLabel("Search people, phones, plates, addresses")).isVisible();
    }

    private static void handIn(Page page, ColorScheme scheme) {
        String report =
                "OFFICIAL\n3x5x2 INTELLIGENCE REPORT\nURN: EVC/"
                        + scheme
                        + "/1\n\n"
                        + "[1AP] 1. Mirela DOBRIN uses +40 721 000 111.\n";
        String broken = "%PDF-1.7 cut short " + scheme;
        page.locator(".choose-files input")
                .setInputFiles(
                        new FilePayload[] {
                            file("report-" + scheme + ".txt", report),
                            file("broken-" + scheme + ".pdf", broken)
                        });
        Locator uploads = page.locator(".uploads");
        assertThat(uploads.locator(".upload.done")).containsText("1 statement");
        assertThat(uploads.locator(".upload.quarantined")).containsText("a PDF");
        Screens.assertNoAxeViolations(page, "intake handed in");
    }

    private static FilePayload file(String name, String words) {
        return new FilePayload(
                name, "application/octet-stream", words.getBytes(StandardCharsets.UTF_8));
    }

    private static void seeWhyNot(Page page) {
        button(page, "Quarantined " + page.locator(".state-chip.quarantined .count").innerText())
                .click();
        Locator row = page.locator(".intake-table tbody tr").first();
        assertThat(row).containsText("Quarantined");
        row.getByRole(AriaRole.BUTTON).click();
        Locator detail = page.locator(".intake-detail");
        assertThat(detail).containsText("Times read1");
        button(page, "Try again").click();
        assertThat(page.locator(".status-text")).containsText("1 still quarantined");
        assertThat(detail).containsText("Times read2");
        Screens.assertNoAxeViolations(page, "intake quarantined");
    }

    private static void openTheReport(Page page, ColorScheme scheme) {
        page.locator(".state-chip").first().click();
        page.locator("#intake-find").fill("report-" + scheme);
        Locator rows = page.locator(".intake-table tbody tr");
        assertThat(rows).hasCount(1);
        assertThat(rows.first()).containsText("report-" + scheme);
        rows.first().getByRole(AriaRole.BUTTON).click();
        button(page, "Open report").click();
        assertThat(page.locator(".report-text")).containsText("Mirela DOBRIN uses");
        Screens.assertNoAxeViolations(page, "intake report");
        page.keyboard().press("Escape");
        page.keyboard().press("Escape");
        button(page, "Back to the chart").click();
        assertThat(page.locator(".intake")).hasCount(0);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByRoleOptions heading(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
