package io.partnercloud.localstack.demo;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** A client's whole life, from the request for a trial to a debt paid, played through the gateway with every figure checked. */
public final class Demo {
    private final Place place;
    private final Narrator narrator;

    public Demo(Place place, Consumer<String> out) {
        this.place = place;
        narrator = new Narrator(out);
    }

    /** Whether everything came out as it must; what did not is said. */
    public boolean play() {
        var started = System.nanoTime();
        try {
            play(Cast.of(place, narrator), NewClient.invented());
            var took = Duration.ofNanos(System.nanoTime() - started);
            narrator.end("Everything came out as it must, in " + took.toSeconds() + " s.");
            return true;
        } catch (Unexpected e) {
            narrator.failure(String.valueOf(e.getMessage()));
            return false;
        }
    }

    private void play(Cast cast, NewClient client) {
        try (var _ = cast.http();
                var events = cast.events()) {
            events.about(client.inn());
            narrator.end("A client's life on " + cast.gateway() + ": " + client.name() + ", INN " + client.inn());
            cast.signIn();
            var login = new TrialAct(cast, client).play();
            new QuoteAct(cast).play();
            var first = new InvoiceAct(cast, client, login).play();
            new DebtAct(cast, client, login, first).play();
            var ticket = new TicketAct(cast, client, login).play();
            new StrangerAct(
                            cast,
                            List.of(
                                    "/api/partner/clients/" + login,
                                    "/api/partner/invoices/" + first,
                                    "/api/partner/tickets/" + ticket))
                    .play();
            new SummaryAct(cast).play();
        }
    }

    /** Who plays: three callers and everybody's letter box. */
    record Cast(
            HttpClient http,
            URI gateway,
            Caller partner,
            Caller otherPartner,
            Caller operator,
            Mailbox letters,
            Events events,
            Narrator narrator) {
        static final String PARTNER_EMAIL = "partner-0320@example.test";

        static Cast of(Place place, Narrator narrator) {
            var gateway = place.gateway();
            var http =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            return new Cast(
                    http,
                    gateway,
                    new Caller(http, gateway, "partner", "demo-partner", narrator),
                    new Caller(http, gateway, "stranger", "demo-partner-2", narrator),
                    new Caller(http, gateway, "operator", "demo-operator", narrator),
                    new Mailbox(http, place.letters(), narrator),
                    Events.at(place.kafka(), narrator),
                    narrator);
        }

        void signIn() {
            narrator.step("A partner, another partner and an operator sign in");
            partner.signInAloud();
            otherPartner.signInAloud();
            operator.signInAloud();
        }
    }
}
