package io.partnercloud.testsupport;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the endpoints that answer a list of their own kind, which nobody could page, sort or export (CAB-7). */
final class ListShape {
    private static final String GET = "org.springframework.web.bind.annotation.GetMapping";
    private static final String LISTING = "io.partnercloud.platform.web.Listing";
    private static final String RESPONSE = "org.springframework.http.ResponseEntity";

    private ListShape() {}

    static ArchRule rule() {
        return methods()
                .that()
                .areAnnotatedWith(GET)
                .should(new ArchCondition<>("answer lists as a Listing") {
                    @Override
                    public void check(JavaMethod item, ConditionEvents events) {
                        if (isList(answer(item.getReturnType()))) {
                            events.add(SimpleConditionEvent.violated(
                                    item, item.getFullName() + " answers a list that is no Listing"));
                        }
                    }
                })
                .as("a list of the API is a Listing");
    }

    private static JavaClass answer(JavaType declared) {
        return declared instanceof JavaParameterizedType type
                        && type.toErasure().getName().equals(RESPONSE)
                ? type.getActualTypeArguments().getFirst().toErasure()
                : declared.toErasure();
    }

    private static boolean isList(JavaClass answer) {
        return !answer.getName().equals(LISTING)
                && (isMany(answer) || answer.isAssignableTo(LISTING) || isPageOfItsOwn(answer));
    }

    private static boolean isMany(JavaClass type) {
        return type.isAssignableTo(Collection.class)
                || type.isAssignableTo(Map.class)
                || type.isAssignableTo(Stream.class)
                || (type.isArray() && !type.getName().equals(byte[].class.getName()));
    }

    /** Many of something beside a number of them or of pages. */
    private static boolean isPageOfItsOwn(JavaClass type) {
        return type.getFields().stream().anyMatch(field -> isMany(field.getRawType()))
                && type.getFields().stream()
                        .filter(field -> List.of("page", "total").contains(field.getName()))
                        .anyMatch(field -> field.getRawType().isPrimitive());
    }
}
