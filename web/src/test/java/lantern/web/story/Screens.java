package lantern.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;

/** What stories look at screens with. */
final class Screens {

    private static final List<String> WCAG_2_2_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Screens() {}

    static Browser.NewContextOptions options(ColorScheme scheme) {
        return new Browser.NewContextOptions()
                .setViewportSize(1440, 900)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    /** Leaves a picture of the screen in target/screens, to be looked at. */
    static void assertNoAxeViolations(Page page, String where) {
        boolean dark =
                page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches").equals(true);
        String name = where.replace(' ', '-') + (dark ? "-dark.png" : "-light.png");
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screens", name)));
        List<Rule> violations =
                new AxeBuilder(page).withTags(WCAG_2_2_AA).analyze().getViolations();
        assertThat(violations)
                .as("accessibility of: " + where)
                .extracting(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
    }
}
