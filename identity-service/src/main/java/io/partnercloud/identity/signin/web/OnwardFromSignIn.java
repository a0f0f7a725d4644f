package io.partnercloud.identity.signin.web;

import io.partnercloud.identity.SignOn;
import io.partnercloud.identity.link.SecretToken;
import io.partnercloud.identity.signin.Device;
import io.partnercloud.identity.signin.NoticeSignIn;
import io.partnercloud.identity.signin.factor.CheckSecondFactor;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** What follows a sign-in: a second factor where one is lacking, then the device is noticed, and the browser goes on to where it wanted to go. */
@Component
class OnwardFromSignIn extends SavedRequestAwareAuthenticationSuccessHandler {
    static final String SECOND_FACTOR = "/sign-in/second-factor";
    private static final String DEVICE = "PC_DEVICE";
    private static final int LONGEST_TOKEN = 64;

    private final NoticeSignIn noticeSignIn;
    private final CheckSecondFactor checkSecondFactor;
    private final SignOn signOn;

    OnwardFromSignIn(NoticeSignIn noticeSignIn, CheckSecondFactor checkSecondFactor, SignOn signOn) {
        this.noticeSignIn = noticeSignIn;
        this.checkSecondFactor = checkSecondFactor;
        this.signOn = signOn;
        setRedirectStrategy(WithoutHost::redirect);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
            throws ServletException, IOException {
        if (checkSecondFactor.isLackingFor(signedIn)) {
            WithoutHost.redirect(request, response, SECOND_FACTOR);
            return;
        }
        var token = noticeSignIn.from(
                UUID.fromString(signedIn.getName()),
                known(request),
                Device.of(request.getHeader(HttpHeaders.USER_AGENT)),
                request.getRemoteAddr());
        response.addHeader(HttpHeaders.SET_COOKIE, kept(token).toString());
        super.onAuthenticationSuccess(request, response, signedIn);
    }

    private static @Nullable SecretToken known(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, DEVICE);
        return cookie == null
                        || cookie.getValue().isEmpty()
                        || cookie.getValue().length() > LONGEST_TOKEN
                ? null
                : new SecretToken(cookie.getValue());
    }

    private ResponseCookie kept(SecretToken token) {
        return ResponseCookie.from(DEVICE, token.text())
                .path("/sign-in")
                .maxAge(Device.REMEMBERED)
                .httpOnly(true)
                .secure("https".equals(signOn.issuer().getScheme()))
                .sameSite("Lax")
                .build();
    }
}
