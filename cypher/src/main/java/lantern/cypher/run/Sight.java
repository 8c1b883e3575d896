package lantern.cypher.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lantern.model.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** An open transaction as one viewer sees it: every question is asked with their audiences. */
public final class Sight {

    private final Graph graph;
    private final List<String> audiences;

    public Sight(Graph graph, Viewer viewer) {
        this.graph = graph;
        this.audiences = viewer.audienceKeys();
    }

    public List<Record> rows(CypherFile file, Map<String, ? extends @Nullable Object> parameters) {
        var all = new HashMap<String, @Nullable Object>(parameters);
        all.put("audiences", audiences);
        return graph.rows(file, all);
    }
}
