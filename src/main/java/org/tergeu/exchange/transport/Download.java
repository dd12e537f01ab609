package org.tergeu.exchange.transport;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.graphql.api.Nullable;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.tergeu.exchange.taking.Decisions;
import org.tergeu.exchange.taking.Extract;
import org.tergeu.exchange.taking.Writer;
import org.tergeu.graphql.transport.inquiry.Inquiry;

/** Writes page after page, each when the one before has gone out. */
final class Download {

    private final Inquiry inquiry;
    private final DownloadRequest asked;
    private final Writer writer;
    private final String server;
    private final String tag;
    private boolean isBegun;

    /** @param server the address of the service, without a path */
    Download(Inquiry inquiry, DownloadRequest asked, String server, String tag) {
        this.inquiry = inquiry;
        this.asked = asked;
        this.writer = asked.format().writer(asked.dataset(), asked.isRaw());
        this.server = server;
        this.tag = tag;
    }

    /** Begins with the first page; what is wrong with the question shows by it, before anything goes out. */
    void run() {
        page(asked.after(), asked.dataset().rows());
    }

    private void page(@Nullable String after, int rows) {
        inquiry.ask(asked.dataset().page(), asked.variables(after, rows), isBegun)
                .onSuccess(data -> complete(data.path("page")))
                .onFailure(failure -> {
                    if (rows > 1 && Inquiry.isTooMuch(failure)) {
                        page(after, rows / 2);
                    } else {
                        inquiry.fail(failure);
                    }
                });
    }

    /** Elements with long lists are queried once more. */
    private void complete(JsonNode page) {
        List<JsonNode> edges = new ArrayList<>();
        page.path("edges").forEach(edges::add);
        complete(page, edges.iterator(), new StringBuilder(isBegun ? "" : writer.begin()));
    }

    private void complete(JsonNode page, Iterator<JsonNode> edges, StringBuilder text) {
        while (edges.hasNext()) {
            JsonNode edge = edges.next();
            String cursor = edge.path("cursor").asText();
            if (Extract.mayHaveMore(edge.path("node"))) {
                inquiry.ask(
                                asked.dataset().one(),
                                Map.of("id", edge.at("/node/id").asText(), "some", Extract.MANY),
                                true)
                        .onSuccess(whole -> {
                            text.append(writer.write(whole.path("node"), cursor, server));
                            complete(page, edges, text);
                        })
                        .onFailure(inquiry::fail);
                return;
            }
            text.append(writer.write(edge.path("node"), cursor, server));
        }
        write(page, text);
    }

    private void write(JsonNode page, StringBuilder text) {
        if (!isBegun) {
            isBegun = true;
            if (!inquiry.answer().head(asked.format().type(), tag)) {
                return;
            }
        }
        boolean isLast = !page.at("/pageInfo/hasNextPage").asBoolean();
        if (isLast) {
            text.append(writer.end());
        }
        write(text.toString()).onSuccess(gone -> {
            if (isLast) {
                annex(asked.annex().iterator());
            } else if (inquiry.answer().isOpen()) {
                page(page.at("/pageInfo/endCursor").asText(), asked.dataset().rows());
            }
        });
    }

    private void annex(Iterator<Decisions> rest) {
        if (rest.hasNext()) {
            annex(rest.next(), null, rest);
        } else {
            inquiry.answer().end();
        }
    }

    private void annex(Decisions decisions, @Nullable String after, Iterator<Decisions> rest) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("first", Decisions.ROWS);
        variables.put("after", after);
        inquiry.ask(decisions.page(), variables, true)
                .onSuccess(data -> writeAnnex(decisions, data.path("page"), rest))
                .onFailure(inquiry::fail);
    }

    private void writeAnnex(Decisions decisions, JsonNode page, Iterator<Decisions> rest) {
        StringBuilder text = new StringBuilder();
        page.path("nodes").forEach(element -> text.append(decisions.write(element)));
        write(text.toString()).onSuccess(gone -> {
            if (!page.at("/pageInfo/hasNextPage").asBoolean()) {
                annex(rest);
            } else if (inquiry.answer().isOpen()) {
                annex(decisions, page.at("/pageInfo/endCursor").asText(), rest);
            }
        });
    }

    private Future<Void> write(String text) {
        return (text.isEmpty() ? Future.<Void>succeededFuture() : inquiry.write(text)).onFailure(inquiry::fail);
    }
}
