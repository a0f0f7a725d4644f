package io.partnercloud.trial.infobase;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.reference.ProductNames;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.trial.account.Client;
import io.partnercloud.trial.account.ClientId;
import java.util.List;

/** What accounts hold. */
public interface Contents {
    /** One infobase for each of these configurations, by its name, and as many users as the client has; again changes nothing. */
    void furnish(Client client, List<String> configurations, ProductNames names);

    Listing<Infobase> infobases(Scope scope, ClientLogin login, PageQuery page);

    boolean hasUser(ClientId client, int number);

    Listing<ClientUser> users(Scope scope, ClientLogin login, PageQuery page);
}
