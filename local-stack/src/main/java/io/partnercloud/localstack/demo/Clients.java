package io.partnercloud.localstack.demo;

import java.util.Optional;

/** Clients as their partner sees them. */
final class Clients {
    private Clients() {}

    static Optional<Answer> withStatus(Demo.Cast cast, String login, String status) {
        var client = cast.partner().quietGet("/api/partner/clients/" + login).expect(200);
        return client.text("status").equals(status) ? Optional.of(client) : Optional.empty();
    }
}
