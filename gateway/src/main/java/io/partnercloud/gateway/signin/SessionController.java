package io.partnercloud.gateway.signin;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.partnercloud.gateway.Door;
import io.partnercloud.gateway.caller.CallerClaims;
import io.partnercloud.gateway.caller.CallerToken;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.view.RedirectView;

/** Tells a page who is signed in, and where to sign in. */
@RestController
class SessionController {
    private static final String START = "/oauth2/authorization/" + CallerToken.BROWSERS;

    /** Who is signed in in this browser. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SessionView(
            boolean signedIn,
            @Nullable String subject,
            @Nullable String name,
            @Nullable String email,
            List<String> roles,
            @Nullable String partner,
            @Nullable String client,
            List<String> rights,
            String signIn) {}

    private final Door door;
    private final CallerToken callerToken;
    private final JwtDecoder accessTokens;

    SessionController(Door door, CallerToken callerToken, JwtDecoder accessTokens) {
        this.door = door;
        this.callerToken = callerToken;
        this.accessTokens = accessTokens;
    }

    @GetMapping("/session")
    ResponseEntity<SessionView> session(HttpServletRequest request) {
        var view = CallerClaims.current()
                .flatMap(caller -> view(caller, request))
                .orElseGet(() -> new SessionView(false, null, null, null, List.of(), null, null, List.of(), start()));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(view);
    }

    /** Who it is, from the sign-in; what they may now, from the token that is sent for them. */
    private Optional<SessionView> view(CallerClaims caller, HttpServletRequest request) {
        return switch (callerToken.ofBrowser(request)) {
            case CallerToken.Ended _ -> Optional.empty();
            case CallerToken.Present present -> Optional.of(view(caller, claims(present, caller)));
            case CallerToken.None _, CallerToken.Unknown _ -> Optional.of(view(caller, caller));
        };
    }

    private SessionView view(CallerClaims caller, CallerClaims may) {
        return new SessionView(
                true,
                caller.text("sub"),
                caller.text("name"),
                caller.text("email"),
                may.roles(),
                may.text("partner"),
                may.text("client"),
                may.words("rights"),
                start());
    }

    private CallerClaims claims(CallerToken.Present present, CallerClaims otherwise) {
        try {
            return new CallerClaims(accessTokens.decode(present.token()).getClaims());
        } catch (JwtException _) {
            return otherwise;
        }
    }

    private String start() {
        return door.publicly(START);
    }

    @GetMapping("/login")
    RedirectView login() {
        return new RedirectView(start());
    }
}
