package io.partnercloud.localstack;

import java.util.Locale;

/** What a person sees when the platform is ready. */
final class Screen {
    private Screen() {}

    static String ready(double seconds) {
        return String.format(Locale.ROOT, """

                Ready in %.1f s.

                  The platform     http://localhost:8080      what runs where, API documentation
                  Letters          http://localhost:8025      every letter it sends
                  Logs             .local/logs/

                Machine clients (secret demo-secret):
                  demo-partner     partner 0320               demo-partner-2   partner 0001
                  demo-operator    the operators' desk
                People, for the web (password demo-password):
                  partner0320@example.test   partner0001@example.test   operator@example.test

                Try first, in another terminal:
                  ./run demo
                  token=$(curl -s -u demo-partner:demo-secret -d grant_type=client_credentials \\
                      localhost:8080/oauth2/token | sed 's/.*"access_token":"\\([^"]*\\).*/\\1/')
                  curl -s localhost:8080/api/partner/summary -H "Authorization: Bearer $token"

                Ctrl-C stops everything and keeps the data; ./run --fresh begins anew.
                """, seconds);
    }
}
