package lantern.cypher.row;

import java.util.HashMap;
import java.util.Map;
import lantern.model.access.Audience;
import lantern.model.entity.EntityId;
import lantern.model.entity.Joint;
import lantern.model.report.ReportId;

/** A joint that a report brings, as a relationship between the two that it holds to be one. */
public final class JointRow {

    private JointRow() {}

    public static Map<String, Object> row(Joint joint, ReportId report) {
        return ends(joint, properties(joint, report));
    }

    /**
     * Of a joint that came with a single mention.
     *
     * @param mention its key
     */
    public static Map<String, Object> row(Joint joint, ReportId report, String mention) {
        Map<String, Object> properties = properties(joint, report);
        properties.put("mention", mention);
        return ends(joint, properties);
    }

    private static Map<String, Object> ends(Joint joint, Map<String, Object> properties) {
        return Map.of(
                "first",
                joint.first().value(),
                "second",
                joint.second().value(),
                "properties",
                properties);
    }

    private static Map<String, Object> properties(Joint joint, ReportId report) {
        var properties = new HashMap<String, Object>();
        properties.put("key", joint.first() + ">" + joint.second() + ">" + report);
        properties.put("report", report.value());
        properties.put("sure", joint.sure());
        properties.put("weight", joint.weight());
        properties.put("clues", Texts.clues(joint.clues()));
        properties.put("leaning", joint.leaning().stream().map(EntityId::value).sorted().toList());
        properties.put(
                "audiences", joint.audiences().stream().map(Audience::key).sorted().toList());
        return properties;
    }
}
