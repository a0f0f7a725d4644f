package io.partnercloud.identity.signin.web;

import io.partnercloud.identity.signin.factor.Passkeys;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a person registers a passkey; whoever has not just signed in does so first, and comes back. */
@Controller
class PasskeyPageController {
    private final PasskeyChain passkeyChain;
    private final Passkeys passkeys;
    private final HttpSessionRequestCache wanted = new HttpSessionRequestCache();

    PasskeyPageController(PasskeyChain passkeyChain, Passkeys passkeys) {
        this.passkeyChain = passkeyChain;
        this.passkeys = passkeys;
    }

    @GetMapping(PasskeyChain.PAGE)
    ModelAndView page(@Nullable Authentication signedIn, HttpServletRequest request, HttpServletResponse response) {
        if (signedIn == null || !passkeyChain.mayRegister(signedIn)) {
            wanted.saveRequest(request, response);
            return new ModelAndView("redirect:/sign-in");
        }
        return new ModelAndView("passkeys").addObject("passkeys", passkeys.of(UUID.fromString(signedIn.getName())));
    }
}
