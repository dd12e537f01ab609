package org.tergeu.bench.report;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.tergeu.bench.load.Measured;
import org.tergeu.bench.workload.Workload;

/** Results as bars: server and database of each contestant, and how far the target reaches. Each workload has a scale of its own. */
public final class Drawing {

    private static final int WIDTH = 860;
    private static final int LEFT = 190;
    private static final int LONGEST = 500;
    private static final int BAR = 18;
    private static final int GAP = 16;
    private static final int TOP = 60;

    private final StringBuilder shapes = new StringBuilder();
    private int y = TOP;

    private Drawing() {}

    /** An SVG of the results. */
    public static String of(Targets targets) {
        Results results = targets.results();
        Drawing drawing = new Drawing();
        drawing.text(
                10,
                22,
                16,
                "CPU seconds per 1,000 requests, " + String.format(Locale.ROOT, "%,d", results.incidents())
                        + " incidents");
        drawing.key();
        for (Workload workload : results.byWorkload().keySet()) {
            drawing.workload(workload, results.byWorkload().get(workload), targets.of(workload));
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif">
                <rect width="100%%" height="100%%" fill="white"/>
                %s</svg>
                """.formatted(WIDTH, drawing.y, drawing.shapes);
    }

    private void key() {
        bar(10, 34, 12, 12, Part.SERVER);
        text(28, 44, 12, "server");
        bar(90, 34, 12, 12, Part.DATABASE);
        text(108, 44, 12, "database");
        text(190, 44, 12, "dashed: the target of the service");
    }

    private void workload(Workload workload, Map<String, Measured> contestants, OptionalDouble target) {
        double longest = Math.max(
                target.orElse(0),
                contestants.values().stream().mapToDouble(Measured::cpu).max().orElse(1));
        double scale = LONGEST / longest;
        text(10, y + 14, 13, workload + " " + workload.asks);
        y += GAP + 6;
        int top = y;
        contestants.forEach((name, measured) -> {
            int server = (int) Math.round(Double.isNaN(measured.serverCpu()) ? 0 : measured.server() * scale);
            int database = (int) Math.round(measured.database() * scale);
            text(40, y + 13, 12, name);
            bar(LEFT, y, server, BAR, Part.SERVER);
            bar(LEFT + server, y, database, BAR, Part.DATABASE);
            text(LEFT + server + database + 6, y + 13, 12, String.format(Locale.ROOT, "%.3f", measured.cpu()));
            y += BAR + 2;
        });
        target.ifPresent(most -> mark(LEFT + (int) Math.round(most * scale), top));
        y += GAP;
    }

    private void mark(int x, int top) {
        shapes.append(String.format(
                Locale.ROOT,
                "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#b00020\" stroke-dasharray=\"4 3\"/>%n",
                x,
                top - 2,
                x,
                y));
    }

    private enum Part {
        SERVER("#2f6f9f"),
        DATABASE("#9fbf8f");

        private final String colour;

        Part(String colour) {
            this.colour = colour;
        }
    }

    private void bar(int x, int top, int width, int height, Part part) {
        shapes.append(String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>%n",
                x,
                top,
                width,
                height,
                part.colour));
    }

    private void text(int x, int baseline, int size, String words) {
        shapes.append(String.format(
                Locale.ROOT, "<text x=\"%d\" y=\"%d\" font-size=\"%d\">%s</text>%n", x, baseline, size, words));
    }
}
