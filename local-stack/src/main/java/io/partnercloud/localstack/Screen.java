package io.partnercloud.localstack;

import java.net.URI;
import java.util.Locale;

/** What a person sees when the platform is ready. */
final class Screen {
    private Screen() {}

    static String ready(double seconds, URI platform, URI letters) {
        return String.format(Locale.ROOT, """

                Ready in %1$.1f s.

                  The platform     %2$s      what runs where, API documentation
                  Letters          %3$s      every letter it sends
                  Logs             .local/logs/

                Machine clients (secret demo-secret):
                  demo-partner     partner 0320               demo-partner-2   partner 0001
                  demo-operator    the operators' desk
                People, for the web (password demo-password):
                  partner0320@example.test   partner0001@example.test   operator@example.test

                The operator's second factor, for an authenticator app: PARTNERCLOUDDEMOOPERATORSECRET22

                Try first, in another terminal:
                  ./run demo
                  token=$(curl -s -u demo-partner:demo-secret -d grant_type=client_credentials \\
                      %2$s/oauth2/token | sed 's/.*"access_token":"\\([^"]*\\).*/\\1/')
                  curl -s %2$s/api/partner/summary -H "Authorization: Bearer $token"

                Ctrl-C stops everything and keeps the data; ./run --fresh begins anew.
                """, seconds, platform, letters);
    }
}
