package lantern.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that a viewer can ask of a server, with what it answers, word for word.
 *
 * @param queries what is typed into the search
 * @param entities ids that are tried, hidden ones too
 * @param reports ids that are tried, hidden ones too
 */
record Asked(List<String> queries, List<String> entities, List<String> reports) {

    private static final List<String> FORMATS = List.of("csv", "graphml", "svg", "json");
    private static final int EXPANDED = 15;
    private static final int CHARTED = 60;

    /** Status and body by what was asked. */
    Map<String, String> of(Caller caller) {
        var answers = new LinkedHashMap<String, String>();
        keep(answers, "me", caller.get("/api/me"));
        Set<String> found = search(answers, caller);
        for (String id : entities) {
            keep(answers, "record " + id, caller.get("/api/entities/" + id));
            keep(answers, "counts " + id, caller.get("/api/entities/" + id + "/neighbours"));
        }
        found.addAll(entities);
        List<String> ids = List.copyOf(found);
        for (String id : ids.subList(0, Math.min(EXPANDED, ids.size()))) {
            keep(answers, "expand " + id, caller.post("/api/chart/expand", expansion(id, ids)));
        }
        for (String id : ids.subList(0, Math.min(EXPANDED, ids.size()))) {
            Map<String, Object> ends = Map.of("from", ids.getLast(), "to", id);
            keep(answers, "paths to " + id, caller.post("/api/paths", ends));
        }
        for (String id : reports) {
            keep(answers, "report " + id, caller.get("/api/reports/" + id));
            keep(answers, "corrections " + id, caller.get("/api/reports/" + id + "/corrections"));
            keep(answers, "file " + id, caller.get("/api/intake/" + id));
            keep(answers, "original " + id, caller.get("/api/intake/" + id + "/original"));
            keep(
                    answers,
                    "files by id " + id,
                    caller.get("/api/intake?text=" + id.substring(0, 12)));
        }
        keep(answers, "files", caller.get("/api/intake?limit=200"));
        keep(answers, "files that are done", caller.get("/api/intake?state=DONE&offset=3&limit=7"));
        keep(answers, "files by name", caller.get("/api/intake?text=report"));
        keep(answers, "decisions", caller.get("/api/decisions"));
        List<String> charted = ids.subList(0, Math.min(CHARTED, ids.size()));
        analyse(answers, caller, charted);
        saveAndOpen(answers, caller, charted);
        return answers;
    }

    /**
     * @return ids of what was found
     */
    private Set<String> search(Map<String, String> answers, Caller caller) {
        var found = new TreeSet<String>();
        for (String query : queries) {
            for (String more : List.of("", "&kinds=Person,Phone&limit=50")) {
                String path = "/api/search?q=" + Caller.written(query) + more;
                String answer = keep(answers, path, caller.get(path));
                for (JsonNode hit : JsonMapper.shared().readTree(answer).path("hits")) {
                    found.add(hit.path("item").path("id").asString());
                }
            }
        }
        return found;
    }

    private static Map<String, Object> expansion(String id, List<String> onChart) {
        return Map.of("id", id, "kinds", List.of(), "limit", 10, "onChart", onChart.subList(0, 5));
    }

    private static void analyse(Map<String, String> answers, Caller caller, List<String> charted) {
        String forms = keep(answers, "analyses", caller.get("/api/analyses"));
        for (JsonNode form : JsonMapper.shared().readTree(forms)) {
            String path = "/api/analyses/" + form.path("name").asString();
            keep(answers, path, caller.post(path, Map.of("parameters", Map.of())));
            keep(
                    answers,
                    path + " on the chart",
                    caller.post(path, Map.of("parameters", Map.of(), "on", charted)));
        }
    }

    /**
     * A kept chart names hidden items too; what is read of them, and taken out, is the viewer's.
     */
    private static void saveAndOpen(
            Map<String, String> answers, Caller caller, List<String> charted) {
        String content = JsonMapper.shared().writeValueAsString(charted);
        String saved =
                caller.post(
                                "/api/charts",
                                Map.of(
                                        "name",
                                        "chart",
                                        "content",
                                        content,
                                        "version",
                                        0,
                                        "items",
                                        charted.size()))
                        .text();
        String id = JsonMapper.shared().readTree(saved).path("id").asString();
        JsonNode opened = JsonMapper.shared().readTree(caller.get("/api/charts/" + id).text());
        answers.put("saved chart", opened.path("content").asString());
        List<String> ids = new ArrayList<>();
        JsonMapper.shared()
                .readTree(opened.path("content").asString())
                .forEach(each -> ids.add(each.asString()));
        String part = keep(answers, "opened", caller.post("/api/chart/items", Map.of("ids", ids)));
        List<String> links = new ArrayList<>();
        JsonMapper.shared()
                .readTree(part)
                .path("links")
                .forEach(link -> links.add(link.path("id").asString()));
        for (String format : FORMATS) {
            Caller.Answer file = caller.post("/api/export/" + format, export(ids, links));
            answers.put("export " + format, file.status() + " " + file.raw());
        }
    }

    private static Map<String, Object> export(List<String> ids, List<String> links) {
        var items = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < ids.size(); i++) {
            items.add(
                    Map.of(
                            "id",
                            ids.get(i),
                            "x",
                            100 * (i % 10),
                            "y",
                            100 * Math.floorDiv(i, 10),
                            "size",
                            40,
                            "group",
                            0));
        }
        return Map.of("title", "As seen", "items", items, "links", links, "purpose", "test");
    }

    private static String keep(Map<String, String> answers, String asked, Caller.Answer answer) {
        answers.put(asked, answer.status() + " " + answer.text());
        return answer.text();
    }
}
