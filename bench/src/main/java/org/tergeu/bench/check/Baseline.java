package org.tergeu.bench.check;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.tergeu.bench.process.Refused;
import org.tergeu.bench.process.Runtimes;
import org.tergeu.bench.workload.Workload;

/** What requests cost when it was last written down, in a file that is committed. */
public record Baseline(Map<Workload, Price> prices) {

    private static final Path FILE = Path.of("bench/baseline.json");
    private static final String AGAIN = " Write it anew with bench/check --update, with the service as it was before.";

    /** @throws Refused when there is none, or when it was measured on something else than what runs now */
    public static Baseline read(Runtimes runtimes) throws IOException {
        if (!Files.exists(FILE)) {
            throw new Refused("There is no " + FILE + "." + AGAIN);
        }
        JsonObject json = new JsonObject(Files.readString(FILE));
        JsonObject workloads = json.getJsonObject("workloads", new JsonObject());
        if (!json.containsKey("jdk") || workloads.size() < Workload.values().length) {
            throw new Refused(FILE + " is of an older bench." + AGAIN);
        }
        JsonArray options = json.getJsonArray("options");
        boolean same =
                json.getInteger("jdk") == runtimes.jdk().feature() && options.equals(new JsonArray(runtimes.options()));
        if (!same) {
            throw new Refused(FILE + " was measured on JDK " + json.getInteger("jdk") + " with " + options.encode()
                    + ", and this is " + runtimes
                    + ": these do not compare. --jdk=PATH, JAVA25_HOME and -X options choose another one." + AGAIN);
        }
        Map<Workload, Price> prices = new EnumMap<>(Workload.class);
        workloads.forEach(each -> prices.put(Workload.valueOf(each.getKey()), Price.of((JsonObject) each.getValue())));
        return new Baseline(prices);
    }

    /** Writes it, and says what it wrote. */
    String write(Runtimes runtimes) throws IOException {
        JsonObject workloads = new JsonObject();
        prices.forEach((workload, price) -> workloads.put(workload.name(), price.json()));
        String json = new JsonObject()
                .put("measured", LocalDate.now().toString())
                .put("jdk", runtimes.jdk().feature())
                .put("options", new JsonArray(runtimes.options()))
                .put("workloads", workloads)
                .encodePrettily();
        Files.writeString(FILE, json + "\n");
        return json;
    }
}
