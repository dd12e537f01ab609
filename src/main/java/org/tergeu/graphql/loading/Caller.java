package org.tergeu.graphql.loading;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.graphql.api.Nullable;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.tergeu.graphql.error.ErrorCode;
import org.tergeu.graphql.error.InvalidRequest;
import org.tergeu.text.Quotation;

/** Who asks: the languages that the request's {@code Accept-Language} prefers. */
@Singleton
public class Caller {

    private static final List<String> OTHERWISE = List.of("en");

    private final CurrentVertxRequest request;

    Caller(CurrentVertxRequest request) {
        this.request = request;
    }

    /**
     * The languages to answer in, best first.
     *
     * @param asked the field's own argument, a BCP 47 tag, which goes before the header; null when absent
     * @throws InvalidRequest {@code INVALID_ARGUMENT} when it is not such a tag
     */
    public List<String> languages(@Nullable String asked) {
        return asked == null ? accepted() : List.of(language(asked));
    }

    private static String language(String asked) {
        String language = Locale.forLanguageTag(asked.replace('_', '-')).getLanguage();
        if (language.isEmpty()) {
            throw new InvalidRequest(
                    ErrorCode.INVALID_ARGUMENT,
                    Quotation.quoted(asked) + " is not a language tag. Allowed: a BCP 47 tag such as en, kk or ru-KZ.");
        }
        return language;
    }

    private List<String> accepted() {
        RoutingContext current = request.getCurrent();
        String header = current == null ? null : current.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (header == null) {
            return OTHERWISE;
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> Locale.forLanguageTag(range.getRange()).getLanguage())
                    .filter(language -> !language.isEmpty())
                    .toList();
        } catch (IllegalArgumentException malformed) {
            // RFC 9110, 12.5.4: a header that cannot be read is as good as none.
            return OTHERWISE;
        }
    }
}
