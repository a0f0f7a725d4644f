package io.partnercloud.trial.infobase.web;

import io.partnercloud.platform.export.Columns;
import io.partnercloud.platform.web.Versions;
import io.partnercloud.trial.account.ClientKey;
import io.partnercloud.trial.infobase.ClientUser;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** A named user; {@code name} is null as long as nobody has said whose it is, {@code email} where its links go to the account's contact. */
record UserView(
        String login,
        int number,
        @Nullable String name,
        @Nullable String email,
        boolean remoteDesktop) {
    static final Columns<UserView> COLUMNS = Columns.<UserView>of("users", "Пользователи")
            .number("Number", "Номер", UserView::number)
            .text("Login", "Логин", UserView::login)
            .text("Name", "Имя", UserView::name)
            .text("E-mail", "Почта", UserView::email)
            .flag("Remote desktop", "Удалённый рабочий стол", UserView::remoteDesktop);

    static UserView of(ClientKey client, ClientUser user) {
        return new UserView(
                client.login().user(user.number()), user.number(), user.name(), user.email(), user.hasRemoteDesktop());
    }

    static ResponseEntity<UserView> answer(ResponseEntity.BodyBuilder answer, ClientKey client, ClientUser user) {
        return answer.eTag(Versions.etag(user.version())).body(of(client, user));
    }
}
