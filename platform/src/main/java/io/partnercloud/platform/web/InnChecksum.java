package io.partnercloud.platform.web;

import io.partnercloud.contracts.requisites.Inn;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** An INN of 10 or 12 digits whose check digits are right (PRT-2); an empty text is none. */
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = InnChecksum.Check.class)
public @interface InnChecksum {
    String message() default "{io.partnercloud.platform.InnChecksum}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** What is absent is {@code @NotNull}'s business. */
    class Check implements ConstraintValidator<InnChecksum, @Nullable String> {
        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || text.isBlank() || Inn.read(text).isPresent();
        }
    }
}
