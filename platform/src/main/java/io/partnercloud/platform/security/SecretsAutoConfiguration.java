package io.partnercloud.platform.security;

import com.nimbusds.jose.jwk.ECKey;
import java.text.ParseException;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/** Secrets in events: whoever injects a {@link SecretBox} needs the public key, or does not start. */
@AutoConfiguration
class SecretsAutoConfiguration {
    private static final String PUBLIC_KEY = "partnercloud.secrets.public-key";
    private static final String PRIVATE_KEY = "partnercloud.secrets.private-key";

    @Bean
    @Lazy
    SecretBox secretBox(Environment environment) {
        return new JweSecretBox(key(environment, PUBLIC_KEY).toPublicJWK());
    }

    @Bean
    @Lazy
    @ConditionalOnProperty(PRIVATE_KEY)
    SecretReader secretReader(Environment environment) {
        var key = key(environment, PRIVATE_KEY);
        if (!key.isPrivate()) {
            throw new IllegalStateException(PRIVATE_KEY + " holds a public key only.");
        }
        return new JweSecretReader(key);
    }

    private static ECKey key(Environment environment, String property) {
        var json = environment.getProperty(property, "");
        if (json.isBlank()) {
            throw new IllegalStateException(
                    "No key to seal secrets with: set %s to an EC key as JWK JSON (only the sandbox has a default)."
                            .formatted(property));
        }
        try {
            return ECKey.parse(json);
        } catch (ParseException e) {
            throw new IllegalStateException(property + " is not an EC key as JWK JSON.", e);
        }
    }
}
