package lantern.samples.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import lantern.samples.corpus.cast.Towns;
import lantern.samples.corpus.page.Plan;
import lantern.samples.world.Dice;
import lantern.samples.world.Item;
import lantern.samples.world.Kind;
import lantern.samples.world.Person;
import lantern.samples.world.Place;
import lantern.samples.world.Stance;
import lantern.samples.world.Thing;
import lantern.samples.world.TieKind;
import lantern.samples.write.DateStyle;
import lantern.samples.write.Draft;

/**
 * Tables of records: calls, sightings of plates, guests of houses. The same rows are written as
 * CSV, as JSON lines and as a sheet; each row is an item with its grade.
 */
final class Records {

    /** What a table holds, and the mapping among the samples' that reads it. */
    enum Feed {
        CALLS("date time caller called seconds", "1AP"),
        ANPR("seen vrm town grade", "1AP"),
        LETTINGS("guest born document contact address arrived left", "2BP");

        private final String columns;
        private final String grade;

        Feed(String columns, String grade) {
            this.columns = columns;
            this.grade = grade;
        }

        List<String> columns() {
            return List.of(columns.split(" "));
        }

        String mapping() {
            return "mappings/" + name().toLowerCase(Locale.ROOT) + ".yaml";
        }

        /** What parts the cells of its CSV. */
        String delimiter() {
            return this == ANPR ? ";" : ",";
        }
    }

    /** How rows are put on the page. */
    interface Layout {

        /** Before the first row. */
        void head(Draft draft, List<String> columns);

        void cell(Draft draft, List<String> columns, int column, Runnable value);
    }

    private final Plan plan;
    private final Towns towns;
    private final Dice dice;
    private final Feed feed;
    private final Draft draft = new Draft();
    private final Layout layout;

    Records(Plan plan, Towns towns, Dice dice, Feed feed, Layout layout) {
        this.plan = plan;
        this.towns = towns;
        this.dice = dice;
        this.feed = feed;
        this.layout = layout;
    }

    Draft write() {
        layout.head(draft, feed.columns());
        int rows = dice.between(4, 25);
        for (int row = 1; row <= rows; row++) {
            switch (feed) {
                case CALLS -> call();
                case ANPR -> sighting();
                case LETTINGS -> guest();
            }
            draft.grade(row, feed.grade, List.of());
        }
        return draft;
    }

    private List<Item> items(Kind kind) {
        List<Item> items = plan.ring().items().stream().filter(it -> it.kind() == kind).toList();
        return items.isEmpty()
                ? List.of(new Item("x-none", kind, "GB", "AB12CDE", List.of("AB12 CDE")))
                : items;
    }

    private void call() {
        List<Item> phones = items(Kind.PHONE);
        Item caller = dice.pick(phones);
        Item called = dice.pick(phones);
        int[] ends = {-1, -1};
        cells(
                () -> date(DateStyle.SLASHED, plan.date().minusDays(dice.below(60))),
                () ->
                        draft.keep(
                                String.format(
                                        Locale.ROOT, "%02d:%02d", dice.below(24), dice.below(60))),
                () -> ends[0] = name(caller),
                () -> ends[1] = name(called),
                () -> draft.keep(String.valueOf(dice.below(900))));
        if (!caller.equals(called)) {
            state(TieKind.CALLED, ends[0], ends[1]);
        }
    }

    private void sighting() {
        Item vehicle = dice.pick(items(Kind.VEHICLE));
        Place town = dice.pick(towns.in("GB"));
        int[] ends = {-1, -1};
        cells(
                () -> date(DateStyle.ISO, plan.date().minusDays(dice.below(60))),
                () -> ends[0] = name(vehicle),
                () -> ends[1] = draft.name(town, town.name().main()),
                () -> draft.keep(feed.grade));
        state(TieKind.SEEN_AT, ends[0], ends[1]);
    }

    private void guest() {
        Person person = dice.pick(plan.ring().people());
        Item house = dice.pick(items(Kind.ADDRESS));
        Item phone = dice.pick(items(Kind.PHONE));
        Item paper = dice.pick(items(Kind.DOCUMENT));
        boolean passport = paper.value().length() <= 9 && !paper.id().equals("x-none");
        LocalDate arrived = plan.date().minusDays(dice.between(20, 90));
        int[] ends = {-1, -1, -1, -1};
        cells(
                () -> ends[0] = draft.name(person, person.plain()),
                () -> date(DateStyle.SLASHED, person.born()),
                () -> {
                    if (passport) {
                        ends[1] = draft.name(paper, paper.value());
                    }
                },
                () -> ends[2] = name(phone),
                () -> ends[3] = draft.name(house, house.full()),
                () -> date(DateStyle.SLASHED, arrived),
                () -> date(DateStyle.SLASHED, arrived.plusDays(dice.between(1, 19))));
        if (passport) {
            state(TieKind.USES, ends[0], ends[1]);
        }
        state(TieKind.USES, ends[0], ends[2]);
        state(TieKind.STAYS_AT, ends[0], ends[3]);
    }

    private void cells(Runnable... values) {
        for (int column = 0; column < values.length; column++) {
            layout.cell(draft, feed.columns(), column, values[column]);
        }
    }

    private void date(DateStyle style, LocalDate date) {
        draft.date(style.write(date), date.toString());
    }

    private int name(Thing thing) {
        List<String> writings = thing.writings();
        return draft.name(thing, dice.pick(writings));
    }

    private void state(TieKind tie, int from, int to) {
        draft.state(tie, from, to, Stance.STATED, "");
    }

    /** Cells parted by a sign, quoted where they hold it. */
    static Layout parted(String delimiter) {
        return new Layout() {
            @Override
            public void head(Draft draft, List<String> columns) {
                draft.keep(String.join(delimiter, columns) + "\n");
            }

            @Override
            public void cell(Draft draft, List<String> columns, int column, Runnable value) {
                boolean quoted = columns.get(column).equals("address");
                draft.keep(column == 0 ? "" : delimiter).keep(quoted ? "\"" : "");
                value.run();
                draft.keep(quoted ? "\"" : "").keep(column == columns.size() - 1 ? "\n" : "");
            }
        };
    }

    /** An object a row. */
    static Layout objects() {
        return new Layout() {
            @Override
            public void head(Draft draft, List<String> columns) {
                // an object says its columns itself
            }

            @Override
            public void cell(Draft draft, List<String> columns, int column, Runnable value) {
                draft.keep(column == 0 ? "{\"" : ", \"").keep(columns.get(column) + "\": \"");
                value.run();
                draft.keep(column == columns.size() - 1 ? "\"}\n" : "\"");
            }
        };
    }
}
