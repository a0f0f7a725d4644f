package io.partnercloud.platform.input;

import io.partnercloud.platform.problem.RefusedValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads the texts of a body, one line each unless the field is {@link MultiLine}. */
final class RequestTexts extends StdScalarDeserializer<String> {
    private final boolean hasLines;

    RequestTexts(boolean hasLines) {
        super(String.class);
        this.hasLines = hasLines;
    }

    @Override
    public @Nullable String deserialize(JsonParser json, DeserializationContext context) {
        var text = StringDeserializer.instance.deserialize(json, context);
        if (text != null && !(hasLines ? Characters.areFitLines(text) : Characters.areFit(text))) {
            throw new RefusedValue(json, "forbidden_characters", String.class);
        }
        return text;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return property != null && property.getAnnotation(MultiLine.class) != null ? new RequestTexts(true) : this;
    }
}
