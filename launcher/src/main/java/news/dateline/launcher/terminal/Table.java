package news.dateline.launcher.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows under a heading, columns as wide as their widest cell; numbers stand to the right. Not thread-safe. */
public final class Table {
    private static final String GAP = "  ";

    private final List<String> heading;
    private final List<List<String>> rows = new ArrayList<>();

    public Table(String... heading) {
        this.heading = List.of(heading);
    }

    public Table row(Object... cells) {
        rows.add(Arrays.stream(cells).map(String::valueOf).toList());
        return this;
    }

    public void print(Terminal terminal) {
        int[] widths = new int[heading.size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = width(column);
        }
        terminal.line(terminal.in(Colour.DIM, line(heading, widths)));
        rows.forEach(row -> terminal.line(Terminal.cut(line(row, widths), terminal.width())));
    }

    private int width(int column) {
        return Math.max(
                heading.get(column).length(),
                rows.stream().mapToInt(r -> r.get(column).length()).max().orElse(0));
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = cells.get(column);
            String pad = " ".repeat(widths[column] - cell.length());
            line.append(column == 0 ? "" : GAP).append(isNumber(column) ? pad + cell : cell + pad);
        }
        return line.toString().stripTrailing();
    }

    private boolean isNumber(int column) {
        return !rows.isEmpty() && rows.stream().allMatch(r -> r.get(column).matches("[≤~]?[\\d,.]+ ?%?|-|"));
    }
}
