package io.partnercloud.trial.requisites.web;

import io.partnercloud.trial.requisites.Phone;
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

/** A Russian phone number. */
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PhoneNumber.Check.class)
public @interface PhoneNumber {
    String message() default "{io.partnercloud.trial.PhoneNumber}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Absent is not wrong here. */
    class Check implements ConstraintValidator<PhoneNumber, @Nullable String> {
        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || Phone.read(text).isPresent();
        }
    }
}
