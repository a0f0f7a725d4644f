package io.partnercloud.platform.input;

import java.util.Set;
import org.springframework.core.MethodParameter;

/** An argument resolver that reads query parameters of its own, and can name them. */
public interface DeclaresParameters {
    Set<String> parametersOf(MethodParameter argument);
}
