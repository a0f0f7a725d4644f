package io.partnercloud.gateway.signin;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.partnercloud.gateway.Door;
import io.partnercloud.gateway.caller.CallerClaims;
import io.partnercloud.gateway.caller.CallerToken;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
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
            String signIn) {}

    private final Door door;

    SessionController(Door door) {
        this.door = door;
    }

    @GetMapping("/session")
    ResponseEntity<SessionView> session() {
        var view = CallerClaims.current()
                .map(caller -> new SessionView(
                        true,
                        caller.text("sub"),
                        caller.text("name"),
                        caller.text("email"),
                        caller.roles(),
                        caller.text("partner"),
                        door.publicly(START)))
                .orElseGet(() -> new SessionView(false, null, null, null, List.of(), null, door.publicly(START)));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(view);
    }

    @GetMapping("/login")
    RedirectView login() {
        return new RedirectView(door.publicly(START));
    }
}
