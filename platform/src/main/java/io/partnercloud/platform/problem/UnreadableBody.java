package io.partnercloud.platform.problem;

import io.partnercloud.contracts.values.MalformedValue;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** What is wrong with a JSON body that could not be read, and where. */
final class UnreadableBody {
    private UnreadableBody() {}

    static Problem problem(HttpMessageNotReadableException unreadable) {
        var cause = jacksonCause(unreadable);
        if (cause == null) {
            return Problem.invalid(List.of(FieldError.pointer("", "required", Map.of())));
        }
        return switch (cause) {
            case StreamReadException _ -> Problem.of(HttpStatus.BAD_REQUEST, "malformed_json");
            case UnrecognizedPropertyException unknown ->
                at(cause, "unknown_property", "name", unknown.getPropertyName());
            case RefusedValue refused -> at(cause, refused.code());
            case InvalidNullException _ -> at(cause, "required");
            case InvalidFormatException format -> format(format);
            case ValueInstantiationException value -> value(value);
            case MismatchedInputException mismatch -> mismatch(mismatch);
            default -> at(cause, "format");
        };
    }

    /** A text that should have been another text, or a value of another type altogether. */
    private static Problem format(InvalidFormatException format) {
        var type = format.getTargetType();
        if (!(format.getValue() instanceof String) || type == null || type == String.class) {
            return at(format, "wrong_type");
        }
        return type.isEnum() ? at(format, "not_one_of", "allowed", allowed(type)) : at(format, "format");
    }

    /** A text that its type refuses: some types say what to write instead. */
    private static Problem value(ValueInstantiationException value) {
        return value.getCause() instanceof MalformedValue malformed
                ? Problem.invalid(List.of(FieldError.pointer(pointer(value), malformed.code(), malformed.details())))
                : at(value, "format");
    }

    private static Problem mismatch(MismatchedInputException mismatch) {
        var message = Objects.requireNonNullElse(mismatch.getOriginalMessage(), "");
        if (mismatch.getPath().isEmpty()
                && (message.startsWith("Trailing token") || message.startsWith("No content"))) {
            return Problem.of(HttpStatus.BAD_REQUEST, "malformed_json");
        }
        return message.contains("`null`") ? at(mismatch, "required") : at(mismatch, "wrong_type");
    }

    private static Problem at(JacksonException cause, String code) {
        return Problem.invalid(List.of(FieldError.pointer(pointer(cause), code, Map.of())));
    }

    private static Problem at(JacksonException cause, String code, String name, String value) {
        return Problem.invalid(List.of(FieldError.pointer(pointer(cause), code, Map.of(name, value))));
    }

    private static String pointer(JacksonException cause) {
        return cause.getPath().stream()
                .map(step -> step.getPropertyName() == null
                        ? Integer.toString(step.getIndex())
                        : escaped(step.getPropertyName()))
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }

    static String escaped(String step) {
        return step.replace("~", "~0").replace("/", "~1");
    }

    private static String allowed(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }

    private static @Nullable JacksonException jacksonCause(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof JacksonException jackson) {
                return jackson;
            }
        }
        return null;
    }
}
