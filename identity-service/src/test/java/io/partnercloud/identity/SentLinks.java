package io.partnercloud.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.crypto.ECDHDecrypter;
import com.nimbusds.jose.jwk.ECKey;
import io.partnercloud.contracts.identity.EmailChangeAsked;
import io.partnercloud.contracts.identity.PasswordLinkIssued;
import io.partnercloud.contracts.values.SealedSecret;
import io.partnercloud.testsupport.EventProbe;
import java.text.ParseException;
import java.util.List;
import org.springframework.core.env.Environment;

/** The links of letters, opened as notification-service opens them; only what stands behind their #. */
public final class SentLinks {
    private final EventProbe events;
    private final String key;

    public SentLinks(EventProbe events, Environment environment) {
        this.events = events;
        this.key = environment.getRequiredProperty("partnercloud.secrets.sandbox-private-key");
    }

    /** To set a password, sent to that address; the latest last. */
    public List<String> forPassword(String email) {
        return events.published(PasswordLinkIssued.class).stream()
                .filter(event -> event.email().equals(email))
                .map(event -> token(event.link()))
                .toList();
    }

    /** The last one that proves that address. */
    public String provingEmail(String email) {
        return events.published(EmailChangeAsked.class).stream()
                .filter(event -> event.newEmail().equals(email))
                .map(event -> token(event.confirmation()))
                .toList()
                .getLast();
    }

    /** The last one by which that address comes back. */
    public String keepingEmail(String email) {
        return events.published(EmailChangeAsked.class).stream()
                .filter(event -> event.email().equals(email))
                .map(event -> token(event.undo()))
                .toList()
                .getLast();
    }

    private String token(SealedSecret sealed) {
        try {
            var jwe = JWEObject.parse(sealed.jwe());
            jwe.decrypt(new ECDHDecrypter(ECKey.parse(key)));
            return jwe.getPayload().toString().replaceFirst(".*#", "");
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
