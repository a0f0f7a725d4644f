package io.partnercloud.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** What bean validation found, each with a place and a stable code. The words come from the validator, in the caller's language. */
final class Violations {
    private Violations() {}

    static List<FieldError> of(MethodArgumentNotValidException invalid) {
        return ofErrors(invalid.getBindingResult().getAllErrors());
    }

    static List<FieldError> of(HandlerMethodValidationException invalid) {
        var errors = new ArrayList<FieldError>();
        invalid.getBeanResults().forEach(result -> errors.addAll(ofErrors(result.getAllErrors())));
        invalid.getValueResults().forEach(result -> {
            var name = Objects.requireNonNullElse(result.getMethodParameter().getParameterName(), "");
            result.getResolvableErrors()
                    .forEach(error ->
                            errors.add(new FieldError(null, name, codeOf(error), Map.of(), error.getDefaultMessage())));
        });
        return errors;
    }

    static List<FieldError> of(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream()
                .map(Violations::ofViolation)
                .sorted(Comparator.comparing(error -> Objects.requireNonNullElse(error.pointer(), "")))
                .toList();
    }

    private static List<FieldError> ofErrors(List<ObjectError> errors) {
        return errors.stream()
                .map(error -> new FieldError(
                        error instanceof org.springframework.validation.FieldError field
                                ? Pointers.ofProperty(field.getField())
                                : "",
                        null,
                        codeOf(error),
                        Map.of(),
                        error.getDefaultMessage()))
                .sorted(Comparator.comparing(error -> Objects.requireNonNullElse(error.pointer(), "")))
                .toList();
    }

    private static FieldError ofViolation(ConstraintViolation<?> violation) {
        var annotation = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return new FieldError(
                Pointers.ofProperty(violation.getPropertyPath().toString()),
                null,
                code(annotation),
                Map.of(),
                violation.getMessage());
    }

    private static String codeOf(MessageSourceResolvable error) {
        var codes = error.getCodes();
        return codes == null || codes.length == 0 ? "invalid_value" : code(codes[codes.length - 1]);
    }

    private static String code(@Nullable String constraint) {
        return switch (constraint == null ? "" : constraint) {
            case "" -> "invalid_value";
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
            default -> snakeCase(constraint);
        };
    }

    private static String snakeCase(@Nullable String name) {
        return Objects.requireNonNullElse(name, "")
                .replaceAll("([a-z])([A-Z])", "$1_$2")
                .toLowerCase(Locale.ROOT);
    }
}
