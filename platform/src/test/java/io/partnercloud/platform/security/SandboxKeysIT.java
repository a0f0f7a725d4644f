package io.partnercloud.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.ECKey;
import io.partnercloud.testsupport.ServiceIT;
import java.text.ParseException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@ServiceIT
class SandboxKeysIT {
    @Autowired
    private SecretBox box;

    @Value("${partnercloud.secrets.sandbox-private-key}")
    private String sandboxKey;

    @Test
    void theSandboxHasAPairOfKeysOfItsOwn() throws ParseException {
        var reader = new JweSecretReader(ECKey.parse(sandboxKey));

        assertThat(reader.open(box.seal("initial password"))).isEqualTo("initial password");
    }
}
