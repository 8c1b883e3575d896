package lantern.chart.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where something stands already. Boxes are kept by the squares of a grid that they touch. */
final class Taken {

    private static final double SQUARE = 100;

    private record Square(long column, long row) {}

    private final Map<Square, List<Box>> boxes = new HashMap<>();

    void add(Box box) {
        squares(box)
                .forEach(square -> boxes.computeIfAbsent(square, _ -> new ArrayList<>()).add(box));
    }

    boolean isFree(Box box) {
        return squares(box).stream()
                .flatMap(square -> boxes.getOrDefault(square, List.of()).stream())
                .noneMatch(box::overlaps);
    }

    private static List<Square> squares(Box box) {
        List<Square> squares = new ArrayList<>();
        for (long column = square(box.left()); column <= square(box.right()); column++) {
            for (long row = square(box.top()); row <= square(box.bottom()); row++) {
                squares.add(new Square(column, row));
            }
        }
        return squares;
    }

    private static long square(double coordinate) {
        return (long) Math.floor(coordinate / SQUARE);
    }
}
