package io.partnercloud.localstack.demo;

import java.util.Map;

/** A question for the client is asked, answered and closed (TKT). */
final class TicketAct {
    private final Demo.Cast cast;
    private final NewClient client;
    private final String login;

    TicketAct(Demo.Cast cast, NewClient client, String login) {
        this.cast = cast;
        this.client = client;
        this.login = login;
    }

    /** The ticket's id. */
    String play() {
        cast.narrator().step("The partner asks the support line");
        var question = Map.of(
                "client",
                login,
                "kind",
                "QUESTION",
                "subject",
                "Как загрузить базу?",
                "text",
                "У " + client.name() + " база 4 ГБ. Каким способом её загрузить?");
        var ticket = cast.partner().post("/api/partner/tickets", question).expect(201);
        var id = ticket.text("id");
        demand(ticket, "REGISTERED");
        var path = "/api/admin/tickets/" + id;
        var answer = Map.of("text", "Через удалённый рабочий стол: инструкция в письме о доступе.");
        cast.operator().post(path + "/answers", answer).expect(201);
        demand(cast.partner().get("/api/partner/tickets/" + id).expect(200), "IN_PROGRESS");
        cast.letters().await(Demo.Cast.PARTNER_EMAIL, "Ответ на обращение", ticket.text("number"));
        cast.operator().post(path + "/close", Map.of()).expect(200);
        demand(cast.partner().get("/api/partner/tickets/" + id).expect(200), "CLOSED");
        cast.events().tell("support.ticket-opened.v1", "support.ticket-answered.v1", "support.ticket-closed.v1");
        cast.letters().await(Demo.Cast.PARTNER_EMAIL, "закрыто", ticket.text("number"));
        return id;
    }

    private void demand(Answer ticket, String status) {
        if (!ticket.text("status").equals(status)) {
            throw new Unexpected(
                    "ticket " + ticket.text("number") + " is " + ticket.text("status") + " instead of " + status);
        }
        cast.narrator().effect("ticket " + ticket.text("number") + " is " + status);
    }
}
