package lantern.web.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lantern.embedded.Neo4jServer;
import lantern.embedded.UsesNeo4j;
import lantern.ingest.intake.IntakeProgress;
import lantern.web.Server;
import lantern.web.house.House;
import lantern.web.house.StoreLocation;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An analyst's whole way with real clicks, over the README's first report and a few more. */
@UsesNeo4j
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoryIT {

    private static final List<String> WCAG_2_2_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final String SECOND =
            """
            OFFICIAL-SENSITIVE
            3x5x2 INTELLIGENCE REPORT
            Organisation: Eastvale Constabulary
            URN: EVC/26/0417
            Date of intelligence: 9 May 2026
            Subject: Mirela DOBRIN

            [1AP] 1. Mirela DOBRIN lives at 14 Harbour Row, Dover CT16 9ZZ and uses +40 721 000 111.
            [2BP] 2. Tomas VRANA met Mirela DOBRIN in Calais on 4 May 2026. VRANA uses 07700 900456.
            [2BP] 3. VRANA recruited Alina MARES, who is a victim of trafficking.
            [1BP] 4. Pavel KORSA called 07700 900123. KORSA employs Tomas VRANA.
            """;

    private static final String RESTRICTED =
            """
            OFFICIAL-SENSITIVE
            Restricted to: OP TALLOW
            3x5x2 INTELLIGENCE REPORT
            Organisation: Eastvale Constabulary
            URN: EVC/26/0418
            Date of intelligence: 10 May 2026
            Subject: Ines ROTARU

            [1AP] 1. Ines ROTARU uses 07700 900123.
            """
                    + "[2BP] 2. Nothing further was seen from the quay that night.\n".repeat(150);

    private Server server;
    private Chromium chromium;

    @BeforeAll
    void openTheHouse(Neo4jServer neo4j, @TempDir Path folder) throws IOException {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Files.writeString(reports.resolve("first.txt"), readmesFirstReport());
        Files.writeString(reports.resolve("second.txt"), SECOND);
        Files.writeString(reports.resolve("restricted.txt"), RESTRICTED);
        var store =
                new StoreLocation.Remote(
                        URI.create(neo4j.uri()),
                        neo4j.user(),
                        neo4j.password(),
                        folder.resolve("store"));
        House house = House.open(store, "serve", words -> {});
        server = Server.start(house, 0);
        assertThat(house.take(List.of(reports), IntakeProgress.NONE).done()).isEqualTo(3);
        // A first search on a busy machine takes longer than the usual five seconds.
        setDefaultAssertionTimeout(30_000);
        chromium = new Chromium();
    }

    @AfterAll
    void closeTheHouse() {
        chromium.close();
        server.close();
    }

    /**
     * What a newcomer is told to type: if the README's report could not be read, they would be
     * lost.
     */
    private static String readmesFirstReport() throws IOException {
        String readme = Files.readString(Path.of(System.getProperty("lantern.root"), "README.md"));
        var block = Pattern.compile("<<'END'\n(.*?)\n *END\n", Pattern.DOTALL).matcher(readme);
        assertThat(block.find()).as("the README shows a first report").isTrue();
        return block.group(1).stripIndent() + "\n";
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void anAnalystFollowsAPersonToTheirWordsAndTakesTheChartOut(ColorScheme scheme)
            throws IOException {
        try (BrowserContext context = context(scheme)) {
            var errors = new ArrayList<String>();
            Page page = context.newPage();
            page.onPageError(errors::add);
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    errors.add(message.text());
                }
            });

            signIn(page);
            search(page, "peller");
            expandTheFirst(page);
            showWhatTiesTwo(page);
            openTheSource(page);
            runBrokers(page);
            undo(page);
            save(page, "Peller " + scheme);
            reloadAndOpen(page, "Peller " + scheme);
            export(page);

            assertThat(errors).isEmpty();
        }
    }

    private void signIn(Page page) {
        page.navigate(server.oneTimeLogin());
        assertNoAxeViolations(page, "sign-in");
        button(page, "Sign in with this one-time link").click();
        assertThat(searchBox(page)).isVisible();
        assertNoAxeViolations(page, "empty chart");
    }

    private void search(Page page, String words) {
        page.keyboard().press("/");
        assertThat(searchBox(page)).isFocused();
        page.keyboard().type(words);
        Locator option = page.getByRole(AriaRole.OPTION).first();
        assertThat(option).containsText("PELLER");
        assertNoAxeViolations(page, "search results");
        page.keyboard().press("Enter");
        assertThat(row(page, "PELLER")).isVisible();
        assertThat(items(page)).containsText("1");
    }

    private void expandTheFirst(Page page) {
        row(page, "PELLER").click();
        button(page, "Expand").first().click();
        Locator preview = page.getByRole(AriaRole.DIALOG);
        assertThat(preview).containsText("phone");
        assertNoAxeViolations(page, "preview of an expansion");
        preview.getByRole(AriaRole.BUTTON, named("Expand now")).click();
        assertThat(row(page, "07700 900123").or(row(page, "+44 7700 900123")).first()).isVisible();
        assertThat(page.locator(".status-bar")).containsText("Expanded");
        assertThat(page.locator(".banner")).containsText("restricted to TALLOW");
    }

    private void openTheSource(Page page) {
        row(page, "PELLER").click();
        page.getByRole(AriaRole.BUTTON, like("^Open source")).first().click();
        Locator report = page.getByRole(AriaRole.DIALOG);
        assertThat(report).containsText("uses 07700 900123 and drives a silver Skoda");
        assertThat(report.locator("mark, .cited").first()).isVisible();
        assertNoAxeViolations(page, "report");
        report.getByRole(AriaRole.BUTTON, named("Close")).click();
        assertThat(report).hasCount(0);
    }

    private void showWhatTiesTwo(Page page) {
        row(page, "PELLER").click();
        page.locator("tr")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("7700 900123")))
                .first()
                .getByRole(AriaRole.CHECKBOX)
                .check();
        button(page, "Paths").click();
        assertThat(page.locator(".status-bar")).containsText("the best over 1 link");
        assertNoAxeViolations(page, "what ties two");
    }

    private void runBrokers(Page page) {
        button(page, "Analyse").click();
        page.locator("select").first().selectOption("brokers");
        page.getByLabel("All that I may see").check();
        button(page, "Run").click();
        Locator ranking = page.getByRole(AriaRole.REGION, region("Most telling first"));
        assertThat(ranking).containsText("DOBRIN");
        assertThat(ranking).not().containsText("MARES");
        assertThat(page.getByText("How it misleads")).isVisible();
        assertNoAxeViolations(page, "analysis");
        page.getByLabel("Say how firm the ranking is").check();
        button(page, "Run").click();
        assertThat(ranking).containsText("among the first");
        assertThat(ranking).not().containsText("MARES");
    }

    private void undo(Page page) {
        button(page, "Undo").click();
        assertThat(page.locator(".status-text")).containsText("Undone");
        button(page, "Redo").click();
    }

    private void save(Page page, String name) {
        button(page, "Save").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Name").fill(name);
        assertNoAxeViolations(page, "save");
        dialog.getByRole(AriaRole.BUTTON, named("Save")).click();
        assertThat(page.getByText("Saved as “" + name + "”.").first()).isVisible();
    }

    private void reloadAndOpen(Page page, String name) {
        String before = items(page).textContent();
        page.reload();
        assertThat(searchBox(page)).isVisible();
        button(page, "Open").click();
        share(page, name);
        button(page, "Open " + name).click();
        assertThat(row(page, "PELLER")).isVisible();
        assertThat(items(page)).hasText(before);
    }

    private void share(Page page, String name) {
        button(page, "Share " + name).click();
        Locator dialog =
                page.getByRole(
                        AriaRole.DIALOG,
                        new Page.GetByRoleOptions().setName("Share “" + name + "”"));
        assertNoAxeViolations(page, "share");
        dialog.getByLabel("User names").fill("");
        dialog.getByRole(AriaRole.BUTTON, named("Share")).click();
        assertThat(dialog).hasCount(0);
        assertThat(page.getByText("“" + name + "” is shared with nobody.").first()).isVisible();
    }

    private void export(Page page) throws IOException {
        button(page, "Export").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel(Pattern.compile("SVG|svg"))
                .or(dialog.getByText(Pattern.compile("^SVG")))
                .first()
                .click();
        assertThat(dialog).containsText("restricted to TALLOW");
        dialog.getByLabel("Purpose").fill("Briefing for the joint operation");
        assertNoAxeViolations(page, "export");
        Download download =
                page.waitForDownload(() ->
                        dialog.getByRole(
                                        AriaRole.BUTTON,
                                        new Locator.GetByRoleOptions()
                                                .setName(Pattern.compile("^(Export|Download)")))
                                .click());
        String svg = Files.readString(download.path(), StandardCharsets.UTF_8);
        assertThat(svg)
                .startsWith("<?xml")
                .contains("OFFICIAL-SENSITIVE")
                .contains("restricted to TALLOW")
                .contains("PELLER");
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void everyPrintedPageCarriesTheHandlingAboveAndBelow(ColorScheme scheme) throws IOException {
        try (BrowserContext context = context(scheme)) {
            Page page = context.newPage();
            signIn(page);
            page.keyboard().press("/");
            page.keyboard().type("rotaru");
            assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("ROTARU");
            page.keyboard().press("Enter");
            row(page, "ROTARU").click();
            page.getByRole(AriaRole.BUTTON, like("^Open source")).first().click();
            assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Nothing further was seen");
            Path printed = Path.of("target", "printed-" + scheme + ".pdf");
            page.pdf(new Page.PdfOptions().setPath(printed).setPrintBackground(true));
            List<String> pages = pages(printed);
            assertThat(pages).hasSizeGreaterThan(3);
            assertThat(pages)
                    .allSatisfy(text ->
                            assertThat(text.strip())
                                    .startsWith("OFFICIAL-SENSITIVE restricted to TALLOW")
                                    .endsWith("OFFICIAL-SENSITIVE restricted to TALLOW"));
            assertThat(String.join("\n", pages)).contains("Ines ROTARU uses 07700 900123");
        }
    }

    private static List<String> pages(Path printed) throws IOException {
        var pages = new ArrayList<String>();
        try (PDDocument document = Loader.loadPDF(printed.toFile())) {
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                var reader = new PDFTextStripper();
                reader.setSortByPosition(true);
                reader.setStartPage(number);
                reader.setEndPage(number);
                pages.add(reader.getText(document));
            }
        }
        return pages;
    }

    @Test
    void aStrangerGetsNothing() {
        try (BrowserContext context = context(ColorScheme.LIGHT)) {
            var response = context.request().get(server.address() + "/api/search?q=peller");
            assertThat(response.status()).isEqualTo(401);
            assertThat(response.text()).doesNotContain("PELLER");
        }
    }

    private BrowserContext context(ColorScheme scheme) {
        return chromium.browser()
                .newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(1440, 900)
                                .setColorScheme(scheme)
                                .setAcceptDownloads(true)
                                .setReducedMotion(ReducedMotion.REDUCE));
    }

    private static Locator searchBox(Page page) {
        return page.getByLabel("Search people, phones, plates, addresses");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions like(String pattern) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(pattern));
    }

    private static Page.GetByRoleOptions region(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    /** An item's row in the table: the equal way in for who does not see the canvas. */
    private static Locator row(Page page, String label) {
        return page.locator("button.row-name")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first();
    }

    private static Locator items(Page page) {
        return page.getByRole(
                AriaRole.TAB, new Page.GetByRoleOptions().setName(Pattern.compile("^Items")));
    }

    /** Leaves a picture of the screen in target/screens, to be looked at. */
    private static void assertNoAxeViolations(Page page, String where) {
        boolean dark =
                page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches").equals(true);
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(
                                Path.of(
                                        "target",
                                        "screens",
                                        where.replace(' ', '-')
                                                + (dark ? "-dark.png" : "-light.png"))));
        List<Rule> violations =
                new AxeBuilder(page).withTags(WCAG_2_2_AA).analyze().getViolations();
        assertThat(violations)
                .as("accessibility of: " + where)
                .extracting(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
    }
}
