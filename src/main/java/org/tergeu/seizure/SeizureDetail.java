package org.tergeu.seizure;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Nullable;
import org.tergeu.vocabulary.DrugGroup;
import org.tergeu.vocabulary.FirearmType;
import org.tergeu.vocabulary.SeizureCategory;
import org.tergeu.vocabulary.SeizureDisposition;

/** What a report says of a seizure beside its figures. */
@RegisterForReflection(registerFullHierarchy = true)
public record SeizureDetail(
        SeizureCategory category,
        String item,
        SeizureDisposition disposition,
        @Nullable DrugGroup drugGroup,
        @Nullable FirearmType firearmType,
        @Nullable Long partOfId,
        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) FaceValue faceValue) {}
