package org.tergeu.architecture.offenders.place.house;

import io.vertx.core.Context;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tergeu.architecture.offenders.place.garden.Garden;

/** Closes a circle within its room: its garden refers to it. It takes a setting that no mapping has, and hands its garden on by a context. */
public record House(Garden garden) {

    House(Garden garden, @ConfigProperty(name = "offenders.rooms") int rooms) {
        this(garden);
    }

    void handOn(Context context) {
        context.putLocal("garden", garden);
    }

    void announce(RoutingContext request) {
        request.put("garden", garden);
    }

    Garden handedOn(Context context) {
        return context.getLocal("garden");
    }
}
