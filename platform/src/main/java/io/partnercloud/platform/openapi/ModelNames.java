package io.partnercloud.platform.openapi;

import com.fasterxml.jackson.databind.JavaType;
import io.partnercloud.platform.web.Page;
import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** What descriptions call our types: {@code Invoice} for what is an {@code InvoiceView} here, {@code InvoiceLine}, {@code InvoicePage}. */
final class ModelNames extends TypeNameResolver {
    private final Map<String, Class<?>> taken = new ConcurrentHashMap<>();

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
        if (!type.getName().startsWith("io.partnercloud.")) {
            return super.nameForClass(type, options);
        }
        var name = named(type);
        var other = taken.putIfAbsent(name, type);
        if (other != null && other != type) {
            throw new IllegalStateException(
                    "the API would call both " + other.getName() + " and " + type.getName() + " " + name);
        }
        return name;
    }

    @Override
    protected String nameForGenericType(JavaType type, Set<Options> options) {
        return type.getRawClass() == Page.class
                ? nameForType(type.containedType(0), options) + "Page"
                : super.nameForGenericType(type, options);
    }

    private static String named(Class<?> type) {
        var own = type.getSimpleName().replaceFirst("(?<=.)View$", "");
        var outer = type.getDeclaringClass();
        if (outer == null) {
            return own;
        }
        var within = outer.getSimpleName().replaceFirst("(?<=.)(Views?|Request|Controller)$", "");
        return within + own.substring(sharedWords(within, own));
    }

    /** How much of the beginning of a name the other has said already: {@code BillingMode} and {@code ModeRequest} share a word. */
    private static int sharedWords(String before, String name) {
        return IntStream.rangeClosed(1, name.length())
                .filter(end -> end == name.length() || Character.isUpperCase(name.charAt(end)))
                .filter(end -> before.endsWith(name.substring(0, end)))
                .max()
                .orElse(0);
    }
}
