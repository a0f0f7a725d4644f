package io.partnercloud.trial.infobase.web;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.export.Columns;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.trial.account.AccountRefusal;
import io.partnercloud.trial.account.ClientDirectory;
import io.partnercloud.trial.infobase.Contents;
import io.partnercloud.trial.infobase.Infobase;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What a client's account holds: its partner and operators look. */
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
            .text("Login", "Логин", UserView::login);

    private final ClientDirectory clients;
    private final Contents contents;

    ContentsController(ClientDirectory clients, Contents contents) {
        this.clients = clients;
        this.contents = contents;
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

    record UserView(String login, int number) {}

    @Operation(summary = "List the infobases of a client")
    @GetMapping({"/api/partner/clients/{login}/infobases", "/api/admin/clients/{login}/infobases"})
    Listing<InfobaseView> infobases(Scope scope, @PathVariable ClientLogin login, PageQuery page) {
        requireClient(scope, login);
        return contents.infobases(scope, login, page).map(InfobaseView::of).titled(INFOBASES);
    }

    @Operation(summary = "List the users of a client")
    @GetMapping({"/api/partner/clients/{login}/users", "/api/admin/clients/{login}/users"})
    Listing<UserView> users(Scope scope, @PathVariable ClientLogin login, PageQuery page) {
        requireClient(scope, login);
        return contents.users(scope, login, page)
                .map(number -> new UserView(login.user(number), number))
                .titled(USERS);
    }

    private void requireClient(Scope scope, ClientLogin login) {
        if (clients.find(scope, login).isEmpty()) {
            throw new AccountRefusal.ClientUnknown(login);
        }
    }
}
