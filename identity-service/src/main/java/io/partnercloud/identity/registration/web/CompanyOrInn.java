package io.partnercloud.identity.registration.web;

import io.partnercloud.contracts.requisites.Inn;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A company's name, or its INN with the right check digits. */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CompanyOrInn.Check.class)
@interface CompanyOrInn {
    String message() default "the check digits of this INN are wrong";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Only what looks like an INN can be a wrong one. */
    final class Check implements ConstraintValidator<CompanyOrInn, String> {
        @Override
        public boolean isValid(@Nullable String company, ConstraintValidatorContext context) {
            return company == null || !Inn.isMeant(company) || Inn.read(company).isPresent();
        }
    }
}
