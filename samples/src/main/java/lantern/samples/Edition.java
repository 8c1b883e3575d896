package lantern.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lantern.samples.plan.Plan;
import lantern.samples.plan.Planner;
import lantern.samples.world.Dice;
import lantern.samples.world.Table;
import lantern.samples.world.World;
import lantern.samples.write.Writer;

/** Everything that one set of settings gives: the world, and each report with its truth. */
record Edition(World world, List<Report> reports, List<Planner.Repeat> repeats) {

    record Report(Plan plan, Writer.Written written) {}

    static Edition of(Settings settings) {
        World world = World.of(settings.seed());
        Dice dice = new Dice(settings.seed());
        Planner planner = new Planner(world, settings.formats(), dice.fork("plans"));
        Writer writer = new Writer(settings.noise());
        List<Report> reports = new ArrayList<>();
        for (Plan plan : planner.plan(settings.reports())) {
            reports.add(new Report(plan, writer.write(plan, dice.fork(plan.name()))));
        }
        return new Edition(world, List.copyOf(reports), planner.repeats());
    }

    /** Everything that is written out, by its path below a folder. */
    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        for (Report report : reports) {
            Plan plan = report.plan();
            String folder = plan.folder();
            files.put("reports/" + folder + plan.file(), report.written().text());
            if (plan.manner().format() == Format.CSV) {
                String mapping = Table.text("mappings/" + plan.manner().feed() + ".yaml");
                files.put("reports/" + folder + "mapping.yaml", mapping);
            }
            files.put("truth/" + folder + plan.name() + ".truth.json", report.written().truth());
        }
        List<Plan> plans = reports.stream().map(Report::plan).toList();
        files.put("truth/world.json", new WorldTruth(world, plans, repeats).json());
        return files;
    }
}
