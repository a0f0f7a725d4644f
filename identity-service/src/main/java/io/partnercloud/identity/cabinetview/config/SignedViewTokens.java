package io.partnercloud.identity.cabinetview.config;

import io.partnercloud.identity.SignOn;
import io.partnercloud.identity.cabinetview.CabinetView;
import io.partnercloud.identity.cabinetview.ViewTokens;
import io.partnercloud.identity.membership.Right;
import io.partnercloud.platform.security.AccessTokens;
import java.util.List;
import java.util.Map;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.stereotype.Component;

/** Access tokens by which somebody acts for another (RFC 8693, 4.1): {@code sub} is the partner, {@code act} the operator. */
@Component
class SignedViewTokens implements ViewTokens {
    private final JwtEncoder tokens;
    private final SignOn signOn;

    SignedViewTokens(JwtEncoder tokens, SignOn signOn) {
        this.tokens = tokens;
        this.signOn = signOn;
    }

    /** Whoever looks sees what an owner sees. */
    @Override
    public String of(CabinetView view) {
        var claims = JwtClaimsSet.builder()
                .issuer(signOn.publicUrl())
                .audience(List.of(AccessTokens.AUDIENCE))
                .subject(view.partner().toString())
                .issuedAt(view.beganAt())
                .expiresAt(view.endsAt())
                .id(view.id().toString())
                .claim("client_id", SignOn.GATEWAY)
                .claim("roles", List.of("PARTNER"))
                .claim("partner", view.partner().toString())
                .claim("rights", Right.all().stream().map(Right::name).sorted().toList())
                .claim("act", Map.of("sub", view.operator().toString(), "name", view.operatorName()))
                .claim("view", view.id().toString())
                .build();
        var header =
                JwsHeader.with(SignatureAlgorithm.RS256).type(AccessTokens.TYPE).build();
        return tokens.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }
}
