package io.partnercloud.platform.input;

import io.partnercloud.platform.problem.RefusedValue;
import java.util.function.ToIntFunction;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads the dates and instants of a body: as texts, and within {@link KnownYears}. */
final class RequestDates<T> extends StdScalarDeserializer<T> {
    private final transient ValueDeserializer<T> form;
    private final transient ToIntFunction<T> year;

    RequestDates(Class<T> type, ValueDeserializer<T> form, ToIntFunction<T> year) {
        super(type);
        this.form = form;
        this.year = year;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            throw new RefusedValue(json, "wrong_type", handledType());
        }
        var time = form.deserialize(json, context);
        if (time != null && !KnownYears.contain(year.applyAsInt(time))) {
            throw new RefusedValue(json, "out_of_range", handledType());
        }
        return time;
    }
}
