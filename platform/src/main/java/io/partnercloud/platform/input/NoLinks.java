package io.partnercloud.platform.input;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A name that goes into letters to whomever its sender likes: nothing in it becomes a link there. */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NoLinks.Check.class)
public @interface NoLinks {
    String message() default "{io.partnercloud.platform.NoLinks}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Initials such as {@code И.И.} are no host names: those have two letters or more around the dot. */
    final class Check implements ConstraintValidator<NoLinks, String> {
        private static final Pattern LINK = Pattern.compile(
                "://|@|\\bwww\\.|[\\p{L}\\p{N}-]{2,}\\.\\p{L}{2,}", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

        @Override
        public boolean isValid(@Nullable String name, ConstraintValidatorContext context) {
            return name == null || !LINK.matcher(name).find();
        }
    }
}
