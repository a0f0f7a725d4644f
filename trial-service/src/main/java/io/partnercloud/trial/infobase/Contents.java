package io.partnercloud.trial.infobase;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.reference.ProductNames;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.trial.account.Client;

/** What accounts hold. */
public interface Contents {
    /** One infobase for each configuration, by its name, and the users that were asked for; again changes nothing. */
    void furnish(Client client, ProductNames names);

    Listing<Infobase> infobases(Scope scope, ClientLogin login, PageQuery page);

    /** The users' numbers: {@code 3} is {@code 1R00042U3}. */
    Listing<Integer> users(Scope scope, ClientLogin login, PageQuery page);
}
