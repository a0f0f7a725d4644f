package io.partnercloud.localstack.demo;

import java.util.Optional;

/** The partner asks for a trial; the account is provisioned; letters go to the client and the partner (TRL). */
final class TrialAct {
    /** Right after a first start the price list is still on its way from billing-service. */
    private static final int NOT_YET = 503;

    private final Demo.Cast cast;
    private final NewClient client;

    TrialAct(Demo.Cast cast, NewClient client) {
        this.cast = cast;
        this.client = client;
    }

    /** The client's login. */
    String play() {
        cast.narrator().step("The partner asks for a trial");
        var asked = Patience.until(
                        "the price list at trial-service",
                        () -> Optional.of(cast.partner().post("/api/partner/trials", client.trialRequest()))
                                .filter(answer -> answer.status() != NOT_YET))
                .expect(202);
        var path = "/api/partner/trials/" + asked.text("id");
        var trial = Patience.until(
                "the trial of " + client.name(),
                () -> Optional.of(cast.partner().quietGet(path))
                        .map(answer -> answer.expect(200))
                        .filter(answer -> answer.text("status").equals("TRIAL")));
        var login = trial.text("clientLogin");
        cast.events().tell("trial.trial-requested.v1", "trial.trial-provisioned.v1");
        cast.narrator().effect("provisioned: login " + login + ", 14 days, to " + trial.text("endsOn"));

        cast.narrator().step("The client and the partner have their letters");
        var letter = cast.letters().await(client.email(), "Доступ", login);
        if (!Fields.text(letter, "text").contains(login)
                || letter.get("attachments").isEmpty()) {
            throw new Unexpected("the letter to the client lacks the login or the attached file");
        }
        cast.letters().await(Demo.Cast.PARTNER_EMAIL, "доступ", login);
        return login;
    }
}
