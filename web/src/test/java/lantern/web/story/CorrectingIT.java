package lantern.web.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import lantern.embedded.Neo4jServer;
import lantern.embedded.UsesNeo4j;
import lantern.ingest.intake.IntakeProgress;
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
 * An analyst reads a report, puts it right with real clicks and keys, and takes it all back: the
 * second time, in the dark, they find it as the first time.
 */
@UsesNeo4j
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorrectingIT {

    private static final String REPORT =
            """
            OFFICIAL-SENSITIVE
            3x5x2 INTELLIGENCE REPORT
            Organisation: Eastvale Constabulary
            URN: EVC/26/0417
            Date of intelligence: 9 May 2026
            Subject: Mirela DOBRIN

            [1AP] 1. Mirela DOBRIN lives at 14 Harbour Row, Dover CT16 9ZZ and uses +40 721 000 111.
            [2BP] 2. Tomas VRANA met Mirela DOBRIN in Calais on 4 May 2026. VRANA uses 07700 900456.
            [2BP] 3. Tomas VRANA has never met Alina MARES. He is said to work for zeki.
            """;

    private Server server;
    private Chromium chromium;

    @BeforeAll
    void openTheHouse(Neo4jServer neo4j, @TempDir Path folder) throws IOException {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Files.writeString(reports.resolve("report.txt"), REPORT);
        var store =
                new StoreLocation.Remote(
                        URI.create(neo4j.uri()),
                        neo4j.user(),
                        neo4j.password(),
                        folder.resolve("store"));
        House house = House.open(store, "serve", words -> {});
        server = Server.start(house, 0);
        assertThat(house.take(List.of(reports), IntakeProgress.NONE).done()).isEqualTo(1);
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
    void anAnalystPutsAReportRightAndTakesItBack(ColorScheme scheme) {
        try (BrowserContext context = context(scheme)) {
            Page page = context.newPage();
            signIn(page);
            openTheReport(page);
            changeAKind(page);
            undo(page, "“Tomas VRANA” is an organisation");
            addAMissedName(page);
            withdrawAFalseTie(page);
            addAMissedTie(page);
            undo(page, "work");
            undo(page, "does not say");
            undo(page, "“zeki” is a person");
            assertThat(says(page)).containsText("not met");
            assertThat(mention(page, "zeki")).hasCount(0);
            assertThat(page.locator(".banner")).containsText("OFFICIAL-SENSITIVE");
        }
    }

    private void signIn(Page page) {
        page.navigate(server.oneTimeLogin());
        button(page, "Sign in with this one-time link").click();
        assertThat(page.getByLabel("Search people, phones, plates, addresses")).isVisible();
    }

    private static void find(Page page, String words, String shown) {
        page.keyboard().press("/");
        page.keyboard().press("Control+A");
        page.keyboard().type(words);
        assertThat(page.getByRole(AriaRole.OPTION).first()).containsText(shown);
    }

    private static void openTheReport(Page page) {
        find(page, "vrana", "VRANA");
        page.keyboard().press("Enter");
        page.locator("button.row-name").first().click();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Open source")))
                .first()
                .click();
        assertThat(report(page)).containsText("Tomas VRANA met Mirela DOBRIN");
        assertThat(says(page)).containsText("Tomas VRANA met");
        assertThat(page.locator(".text-legend")).containsText("People");
        assertNoAxeViolations(page, "report read");
    }

    private static void changeAKind(Page page) {
        mention(page, "Tomas VRANA").first().click();
        assertThat(pick(page)).containsText("Tomas VRANA");
        assertNoAxeViolations(page, "mention picked");
        pick(page).getByLabel("Kind").selectOption("Organisation");
        pick(page).getByRole(AriaRole.BUTTON, named("Change kind")).click();
        record(page, "correction reason");
        assertThat(corrections(page)).containsText("“Tomas VRANA” is an organisation");
        assertThat(corrections(page)).containsText("Read as the wrong kind.");
        assertThat(pick(page)).containsText("corrected");
        assertThat(says(page)).containsText("corrected");
        assertThat(page.locator(".record")).containsText("Named as (2)");
        assertNoAxeViolations(page, "kind corrected");
    }

    /** By keyboard alone: the words are found by writing them. */
    private static void addAMissedName(Page page) {
        page.keyboard().press("Escape");
        pick(page).getByText("Add a missed name").press("Enter");
        pick(page).getByLabel("Words as they stand in the report").fill("zeki");
        page.keyboard().press("Enter");
        assertThat(pick(page)).containsText("These words zeki");
        assertNoAxeViolations(page, "words picked");
        pick(page).getByRole(AriaRole.BUTTON, named("Add as a name")).press("Enter");
        record(page, "missed name");
        assertThat(mention(page, "zeki")).hasCount(1);
        find(page, "zeki", "zeki");
        page.keyboard().press("Escape");
    }

    private static void withdrawAFalseTie(Page page) {
        says(page).getByRole(AriaRole.BUTTON).filter(has("not met")).click();
        assertNoAxeViolations(page, "statement picked");
        pick(page).getByRole(AriaRole.BUTTON, like("^Not said")).click();
        record(page, "false tie");
        assertThat(says(page).locator(".say.aside")).containsText("not met");
        assertNoAxeViolations(page, "tie taken back");
    }

    private static void addAMissedTie(Page page) {
        mention(page, "zeki").first().click();
        pick(page).getByRole(AriaRole.BUTTON, named("Tie to…")).click();
        assertThat(pick(page)).containsText("pick the other end");
        mention(page, "Alina MARES").first().press("Enter");
        pick(page).getByRole(AriaRole.COMBOBOX).selectOption("WORKS_AT");
        pick(page).getByRole(AriaRole.BUTTON, named("Turn round")).click();
        assertNoAxeViolations(page, "missed tie");
        pick(page).getByRole(AriaRole.BUTTON, named("Add tie")).click();
        record(page, "tie reason");
        assertThat(says(page)).containsText("Alina MARES works at zeki");
        assertNoAxeViolations(page, "all corrected");
    }

    /** The reason stands there already; it may be another. */
    private static void record(Page page, String where) {
        Locator dialog = page.locator("dialog[open]");
        assertThat(dialog.getByLabel("Reason")).not().hasValue("");
        assertNoAxeViolations(page, where);
        dialog.getByRole(AriaRole.BUTTON, named("Record decision")).click();
        assertThat(dialog).hasCount(0);
    }

    private static void undo(Page page, String words) {
        corrections(page).getByRole(AriaRole.BUTTON, like("^Undo decision.*" + words)).click();
        Locator dialog = page.locator("dialog[open]");
        dialog.getByLabel("Reason").fill("It was right");
        dialog.getByRole(AriaRole.BUTTON, named("Record decision")).click();
        assertThat(dialog).hasCount(0);
        assertThat(corrections(page).getByRole(AriaRole.BUTTON, like("^Undo decision.*" + words)))
                .hasCount(0);
    }

    private static Locator report(Page page) {
        return page.locator(".report-text");
    }

    private static Locator pick(Page page) {
        return page.locator(".reading-pick");
    }

    private static Locator says(Page page) {
        return page.locator(".says");
    }

    private static Locator corrections(Page page) {
        return page.locator(".report-side .decisions");
    }

    private static Locator mention(Page page, String words) {
        return report(page).getByRole(AriaRole.BUTTON).filter(has(words));
    }

    private static Locator.FilterOptions has(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions like(String pattern) {
        return new Locator.GetByRoleOptions().setName(Pattern.compile(pattern));
    }

    private BrowserContext context(ColorScheme scheme) {
        return chromium.browser().newContext(Screens.options(scheme));
    }

    private static void assertNoAxeViolations(Page page, String where) {
        Screens.assertNoAxeViolations(page, where);
    }
}
