package io.partnercloud.trial.infobase.web;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.web.Page;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.trial.account.ClientDirectory;
import io.partnercloud.trial.account.ClientUnknown;
import io.partnercloud.trial.infobase.Contents;
import io.partnercloud.trial.infobase.Infobase;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the account of a partner's client holds. */
@RestController
@RequestMapping("/api/partner/clients/{login}")
class PartnerContentsController {
    private final ClientDirectory clients;
    private final Contents contents;

    PartnerContentsController(ClientDirectory clients, Contents contents) {
        this.clients = clients;
        this.contents = contents;
    }

    record InfobaseView(UUID id, String name, String configuration, boolean customised, boolean automaticUpdates) {
        static InfobaseView of(Infobase infobase) {
            return new InfobaseView(
                    infobase.id(),
                    infobase.name(),
                    infobase.configuration(),
                    infobase.isCustomised(),
                    !infobase.isCustomised());
        }
    }

    record UserView(String login, int number) {}

    @GetMapping("/infobases")
    Page<InfobaseView> infobases(PartnerScope scope, @PathVariable ClientLogin login, PageQuery page) {
        requireClient(scope, login);
        return contents.infobases(scope, login, page).map(InfobaseView::of);
    }

    @GetMapping("/users")
    Page<UserView> users(PartnerScope scope, @PathVariable ClientLogin login, PageQuery page) {
        requireClient(scope, login);
        return contents.users(scope, login, page).map(number -> new UserView(login.user(number), number));
    }

    private void requireClient(PartnerScope scope, ClientLogin login) {
        if (clients.find(scope, login).isEmpty()) {
            throw new ClientUnknown(login);
        }
    }
}
