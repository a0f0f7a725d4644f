package io.partnercloud.identity.password.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Somebody is named in one way: by login or by address, never by both, never by neither. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = LoginOrEmail.Check.class)
@interface LoginOrEmail {
    String message() default "either login or email";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Points at the field {@code login}. */
    final class Check implements ConstraintValidator<LoginOrEmail, PasswordResetRequest> {
        @Override
        public boolean isValid(PasswordResetRequest request, ConstraintValidatorContext context) {
            if ((request.login() == null) != (request.email() == null)) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("login")
                    .addConstraintViolation();
            return false;
        }
    }
}
