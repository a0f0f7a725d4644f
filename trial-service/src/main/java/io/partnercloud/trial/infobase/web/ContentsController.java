package io.partnercloud.trial.infobase.web;

import io.partnercloud.platform.export.Columns;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.trial.account.ClientKey;
import io.partnercloud.trial.infobase.Contents;
import io.partnercloud.trial.infobase.GrantRemoteDesktop;
import io.partnercloud.trial.infobase.Infobase;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a client's account holds: its partner, operators and the client itself look. */
@RestController
@Tag(name = "Clients")
class ContentsController {
    private static final Columns<InfobaseView> INFOBASES = Columns.<InfobaseView>of("infobases", "Базы")
            .text("Name", "Название", InfobaseView::name)
            .text("Configuration", "Конфигурация", InfobaseView::configurationName)
            .flag("Customised", "Изменённая", InfobaseView::customised)
            .flag("Automatic updates", "Обновляется сама", InfobaseView::automaticUpdates);
    private static final Columns<UserView> USERS = Columns.<UserView>of("users", "Пользователи")
            .number("Number", "Номер", UserView::number)
            .text("Login", "Логин", UserView::login)
            .flag("Remote desktop", "Удалённый рабочий стол", UserView::remoteDesktop);

    private final Contents contents;
    private final GrantRemoteDesktop remoteDesktop;

    ContentsController(Contents contents, GrantRemoteDesktop remoteDesktop) {
        this.contents = contents;
        this.remoteDesktop = remoteDesktop;
    }

    record InfobaseView(
            UUID id,
            String name,
            String configuration,
            String configurationName,
            boolean customised,
            boolean automaticUpdates) {
        static InfobaseView of(Infobase infobase) {
            return new InfobaseView(
                    infobase.id(),
                    infobase.name(),
                    infobase.configuration(),
                    infobase.configurationName(),
                    infobase.isCustomised(),
                    !infobase.isCustomised());
        }
    }

    record UserView(String login, int number, boolean remoteDesktop) {}

    @Operation(summary = "List the infobases of a client")
    @GetMapping({
        "/api/partner/clients/{login}/infobases",
        "/api/admin/clients/{login}/infobases",
        "/api/client/infobases"
    })
    Listing<InfobaseView> infobases(Scope scope, ClientKey client, PageQuery page) {
        return contents.infobases(scope, client.login(), page)
                .map(InfobaseView::of)
                .titled(INFOBASES);
    }

    @Operation(summary = "List the users of a client")
    @GetMapping({"/api/partner/clients/{login}/users", "/api/admin/clients/{login}/users", "/api/client/users"})
    Listing<UserView> users(Scope scope, ClientKey client, PageQuery page) {
        return contents.users(scope, client.login(), page)
                .map(user -> new UserView(client.login().user(user.number()), user.number(), user.hasRemoteDesktop()))
                .titled(USERS);
    }

    @Operation(summary = "Let one user of a trial use a remote desktop")
    @PutMapping({
        "/api/partner/clients/{login}/users/{number}/remote-desktop",
        "/api/client/users/{number}/remote-desktop"
    })
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void grantRemoteDesktop(Scope scope, ClientKey client, @PathVariable int number) {
        remoteDesktop.grant(client, number);
    }

    @Operation(summary = "Take the remote desktop back from a user")
    @DeleteMapping({
        "/api/partner/clients/{login}/users/{number}/remote-desktop",
        "/api/client/users/{number}/remote-desktop"
    })
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdrawRemoteDesktop(Scope scope, ClientKey client, @PathVariable int number) {
        remoteDesktop.withdraw(client, number);
    }
}
