package org.tergeu.architecture.offenders.place;

import org.eclipse.microprofile.graphql.Mutation;
import org.tergeu.graphql.loading.ByReference;

/** Closes a circle: reports refer to it. It lets anybody change it, and has to be read before its name is. */
public class Street {

    @Mutation
    public String rename(String name) {
        return name;
    }

    @ByReference
    public String name(Street street) {
        return street.rename("Main Street");
    }
}
