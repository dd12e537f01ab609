package org.tergeu.graphql;

import io.smallrye.graphql.api.ErrorExtensionProvider;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import org.tergeu.platform.UnstorableText;

/** Puts our code into {@code extensions.code} of each error that a resolver raises. */
public class ErrorCodeExtension implements ErrorExtensionProvider {

    @Override
    public String getKey() {
        return "code";
    }

    @Override
    public JsonValue mapValueFrom(Throwable exception) {
        return Json.createValue(code(exception).name());
    }

    private static ErrorCode code(Throwable exception) {
        if (exception instanceof InvalidRequest invalid) {
            return invalid.code();
        }
        return exception instanceof UnstorableText ? ErrorCode.INVALID_ARGUMENT : ErrorCode.INTERNAL_ERROR;
    }
}
