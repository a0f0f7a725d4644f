package io.partnercloud.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class SecretsTests {
    private final ApplicationContextRunner context =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(SecretsAutoConfiguration.class));

    @Test
    void onlyItsReaderOpensASealedSecret() throws Exception {
        var key = generate();

        var sealed = new JweSecretBox(key.toPublicJWK()).seal("пароль-42");

        assertThat(sealed.jwe()).doesNotContain("пароль");
        assertThat(new JweSecretReader(key).open(sealed)).isEqualTo("пароль-42");
        var stranger = new JweSecretReader(generate());
        assertThatThrownBy(() -> stranger.open(sealed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSameSecretIsSealedDifferentlyEachTime() throws Exception {
        var box = new JweSecretBox(generate().toPublicJWK());

        assertThat(box.seal("a").jwe()).isNotEqualTo(box.seal("a").jwe());
    }

    @Test
    void whoeverSealsWithoutAKeyDoesNotStart() {
        context.run(it -> assertThat(it).hasNotFailed());
        context.withBean("letterWriter", String.class, () -> "", definition -> definition.setDependsOn("secretBox"))
                .run(it -> assertThat(it)
                        .getFailure()
                        .rootCause()
                        .hasMessageStartingWith("No key to seal secrets with: set partnercloud.secrets.public-key"));
    }

    @Test
    void onlyWhoHasThePrivateKeyReads() throws Exception {
        context.run(it -> assertThat(it).doesNotHaveBean(SecretReader.class));
        context.withPropertyValues(
                        "partnercloud.secrets.private-key=" + generate().toJSONString())
                .run(it -> assertThat(it).hasSingleBean(SecretReader.class));
    }

    private static ECKey generate() throws Exception {
        return new ECKeyGenerator(Curve.P_256).generate();
    }
}
