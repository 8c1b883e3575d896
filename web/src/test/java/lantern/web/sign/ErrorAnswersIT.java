package lantern.web.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import lantern.cypher.desk.Account;
import lantern.web.Caller;
import lantern.web.Server;
import lantern.web.house.House;
import lantern.web.house.StoreLocation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked wrongly is the asker's mistake, and told as such. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErrorAnswersIT {

    private Server server;
    private Caller caller;

    @BeforeAll
    void openTheHouse(@TempDir Path folder) {
        server =
                Server.start(
                        House.open(
                                new StoreLocation.Folder(folder.resolve("store")),
                                "serve",
                                _ -> {}),
                        0);
        caller = Caller.signedIn(server, new Account("asker", "", "SECRET", List.of(), true));
    }

    @AfterAll
    void closeTheHouse() {
        server.close();
    }

    @ParameterizedTest(name = "{0} {1} {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    GET    | /api/search                     | json | ``                              | 400 | lacks “q”
                    GET    | /api/search?q=a&limit=MARES     | json | ``                              | 400 | “limit” is of the wrong kind
                    GET    | /api/nothing                    | json | ``                              | 404 | no such page
                    GET    | /api/entities/person-none       | json | ``                              | 404 | no such entity
                    GET    | /api/reports/MARES              | json | ``                              | 404 | no such report
                    GET    | /api/chart/items                | json | ``                              | 405 | the method is another
                    PUT    | /api/search?q=a                 | json | ``                              | 405 | the method is another
                    DELETE | /api/me                         | json | ``                              | 405 | the method is another
                    POST   | /api/chart/items                | xml  | `<ids>MARES</ids>`              | 415 | sent as JSON
                    POST   | /api/chart/items                | json | `{"ids": ["MARES"`              | 400 | not in the form
                    POST   | /api/chart/items                | json | `MARES`                         | 400 | not in the form
                    POST   | /api/chart/items                | json | ``                              | 400 | not in the form
                    POST   | /api/chart/items                | json | `null`                          | 400 | not in the form
                    POST   | /api/chart/items                | json | `{"ids": "MARES"}`              | 400 | not in the form
                    POST   | /api/chart/items                | json | `{}`                            | 400 | lacks “ids”
                    POST   | /api/chart/items                | json | `{"ids": null}`                 | 400 | lacks “ids”
                    POST   | /api/chart/items                | json | `{"ids": ["a", null]}`          | 400 | lacks “ids”
                    POST   | /api/chart/expand               | json | `{"kinds": [], "limit": 5, "onChart": []}` | 400 | lacks “id”
                    POST   | /api/chart/expand               | json | `{"id": "a", "kinds": null, "limit": 5, "onChart": []}` | 400 | lacks “kinds”
                    POST   | /api/chart/expand               | json | `{"id": "a", "kinds": [], "limit": "MARES", "onChart": []}` | 400 | not in the form
                    POST   | /api/chart/expand               | json | `{"id": "a", "kinds": ["Ghost"], "limit": 5, "onChart": []}` | 400 | no such kind
                    POST   | /api/analyses/ghost             | json | `{"parameters": {}}`            | 404 | no such analysis
                    POST   | /api/analyses/brokers           | json | `{"parameters": null}`          | 400 | lacks “parameters”
                    POST   | /api/analyses/brokers           | json | `{"parameters": {}, "on": [null]}` | 400 | lacks “on”
                    POST   | /api/decisions                  | json | `{"kind": "merge"}`             | 400 | A decision is
                    POST   | /api/decisions                  | json | `{"kind": "split", "mentions": [null], "reason": "MARES"}` | 400 | lacks “mentions”
                    POST   | /api/decisions/none/undo        | json | `{"reason": null}`              | 400 | needs a reason
                    POST   | /api/charts                     | json | `{"content": "{}", "version": 0, "items": 0}` | 400 | lacks “name”
                    POST   | /api/charts                     | json | `{"name": "MARES", "version": 0, "items": 0}` | 400 | lacks “content”
                    POST   | /api/charts                     | json | `{"name": "MARES", "content": "{}", "version": null, "items": 0}` | 400 | not in the form
                    PUT    | /api/charts/none/case           | json | `{"name": null}`                | 400 | lacks “name”
                    POST   | /api/export/ghost               | json | `{"title": "", "items": [], "links": [], "purpose": "x"}` | 404 | no such export format
                    POST   | /api/export/csv                 | json | `{"items": [], "links": [], "purpose": "x"}` | 400 | lacks “title”
                    POST   | /api/export/csv                 | json | `{"title": "", "links": [], "purpose": "x"}` | 400 | lacks “items”
                    POST   | /api/export/csv                 | json | `{"title": "", "items": [null], "links": [], "purpose": "x"}` | 400 | lacks “items”
                    POST   | /api/export/csv                 | json | `{"title": "", "items": [{"x": 1, "y": 1, "size": 1, "group": 0}], "links": [], "purpose": "x"}` | 400 | lacks “id”
                    POST   | /api/export/csv                 | json | `{"title": "", "items": [], "links": []}` | 400 | lacks “purpose”
                    POST   | /api/export/csv                 | json | `{"title": "", "items": [], "links": [], "purpose": "x"}` | 400 | between one and
                    """)
    void isAnsweredWithWhatIsWrong(
            String method, String path, String type, String body, int status, String words) {
        Caller.Answer answer = caller.send(method, path, "application/" + type, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.text())
                .startsWith("{\"error\":")
                .contains(words)
                .doesNotContain("MARES", "Exception", "\tat ", "tools.jackson", "lantern.web");
    }
}
