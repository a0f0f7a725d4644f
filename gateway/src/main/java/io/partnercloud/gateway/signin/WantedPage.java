package io.partnercloud.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a page wants its reader to be after the sign-in ({@code ?to=}): a path of this site, and of no other. */
final class WantedPage {
    private static final String PARAMETER = "to";
    private static final String ATTRIBUTE = "partnercloud.to";
    private static final String START = "/";

    /** One slash at the beginning and no two anywhere, no backslash, nothing that browsers leave out while they read. */
    private static final Pattern OWN = Pattern.compile("(?!.*//)/[!-\\[\\]-~]{0,500}");

    private WantedPage() {}

    /** Kept in the session until the sign-in is done; what is not a path of ours is as if it were not there. */
    static void keep(HttpServletRequest request) {
        var to = request.getParameter(PARAMETER);
        if (isOwn(to)) {
            request.getSession().setAttribute(ATTRIBUTE, to);
        } else if (request.getSession(false) != null) {
            request.getSession().removeAttribute(ATTRIBUTE);
        }
    }

    /** Once; else the start page. */
    static String take(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(ATTRIBUTE) instanceof String to) {
            session.removeAttribute(ATTRIBUTE);
            return to;
        }
        return START;
    }

    static boolean isOwn(@Nullable String to) {
        return to != null && OWN.matcher(to).matches();
    }
}
