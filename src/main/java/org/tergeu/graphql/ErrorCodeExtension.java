package org.tergeu.graphql;

import io.smallrye.graphql.api.ErrorExtensionProvider;
import jakarta.json.Json;
import jakarta.json.JsonValue;

/** Puts our code into {@code extensions.code} of each error that a resolver raises. */
public class ErrorCodeExtension implements ErrorExtensionProvider {

    @Override
    public String getKey() {
        return "code";
    }

    @Override
    public JsonValue mapValueFrom(Throwable exception) {
        ErrorCode code = exception instanceof InvalidRequest invalid ? invalid.code() : ErrorCode.INTERNAL_ERROR;
        return Json.createValue(code.name());
    }
}
