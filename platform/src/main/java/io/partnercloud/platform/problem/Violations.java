package io.partnercloud.platform.problem;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.MethodParameter;
import org.springframework.validation.Errors;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** What bean validation found, each with a place and a stable code. The words come from the validator, in the caller's language. */
final class Violations {
    private static final Pattern INDEX = Pattern.compile("\\[(\\w*)]");
    private static final Pattern WORD_END = Pattern.compile("([a-z])([A-Z])");

    private Violations() {}

    static List<FieldError> of(MethodArgumentNotValidException invalid) {
        return sorted(ofObject(invalid.getBindingResult(), invalid.getParameter()));
    }

    static List<FieldError> of(HandlerMethodValidationException invalid) {
        var ofObjects =
                invalid.getBeanResults().stream().flatMap(result -> ofObject(result, result.getMethodParameter()));
        var ofValues = invalid.getValueResults().stream().flatMap(result -> {
            var name = Objects.requireNonNullElse(result.getMethodParameter().getParameterName(), "");
            return result.getResolvableErrors().stream().map(error -> entry(null, name, error));
        });
        return sorted(Stream.concat(ofObjects, ofValues));
    }

    /** The fields of a body have pointers, those of a record that is bound from the query are parameters. */
    private static Stream<FieldError> ofObject(Errors found, MethodParameter argument) {
        var isBody = argument.hasParameterAnnotation(RequestBody.class);
        return found.getAllErrors().stream().map(error -> {
            var field = error instanceof org.springframework.validation.FieldError named ? named.getField() : "";
            return isBody ? entry(pointer(field), null, error) : entry(null, field, error);
        });
    }

    /** {@code people[0].count} is {@code /people/0/count} (RFC 6901). */
    static String pointer(String property) {
        return property.isEmpty()
                ? ""
                : "/" + INDEX.matcher(property).replaceAll(".$1").replace('.', '/');
    }

    private static FieldError entry(
            @Nullable String pointer, @Nullable String parameter, MessageSourceResolvable error) {
        return new FieldError(pointer, parameter, codeOf(error), Map.of(), error.getDefaultMessage());
    }

    private static List<FieldError> sorted(Stream<FieldError> errors) {
        return errors.sorted(Comparator.comparing(FieldError::place)).toList();
    }

    private static String codeOf(MessageSourceResolvable error) {
        var codes = error.getCodes();
        var constraint = codes == null || codes.length == 0 ? "invalidValue" : codes[codes.length - 1];
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> "required";
            case "Pattern", "Email" -> "format";
            case "typeMismatch" -> "wrong_type";
            case "Min",
                    "Max",
                    "Positive",
                    "PositiveOrZero",
                    "Negative",
                    "NegativeOrZero",
                    "DecimalMin",
                    "DecimalMax",
                    "Range" -> "out_of_range";
            default -> WORD_END.matcher(constraint).replaceAll("$1_$2").toLowerCase(Locale.ROOT);
        };
    }
}
