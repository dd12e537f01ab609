package org.tergeu.architecture.offenders.place;

import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.graphql.Mutation;
import org.tergeu.graphql.loading.ByReference;

/** Closes a circle: reports refer to it. It lets anybody change it, has to be read before its name is, and has houses, of which there are others. */
public class Street {

    @RequestScoped
    static class House {}

    @Mutation
    public String rename(String name) {
        return name;
    }

    @ByReference
    public String name(Street street) {
        return street.rename("Main Street");
    }
}
