package io.partnercloud.notification.letter;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts a letter into words from its template. */
public interface Composer {
    /** {@code secret} is printed where the template has a place for it; history composes with {@link #MASK}. */
    ComposedLetter compose(Template template, Map<String, String> words, @Nullable String secret);

    /** What stands in history in place of a secret. */
    String MASK = "••••••••";
}
