package io.partnercloud.identity.registration.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Either a 1C franchisee code or "I have no partner code", never both, never neither (PRT-5). */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FranchiseeCodeStated.Check.class)
@interface FranchiseeCodeStated {
    String message() default "either franchiseeCode or noPartnerCode: true";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Points at the field {@code franchiseeCode}. */
    final class Check implements ConstraintValidator<FranchiseeCodeStated, RegistrationRequest> {
        @Override
        public boolean isValid(RegistrationRequest request, ConstraintValidatorContext context) {
            if (request.isFranchiseeCodeStated()) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("franchiseeCode")
                    .addConstraintViolation();
            return false;
        }
    }
}
