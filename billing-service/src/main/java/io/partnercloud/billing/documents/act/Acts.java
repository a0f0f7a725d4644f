package io.partnercloud.billing.documents.act;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.documents.organisation.LegalEntity;
import java.time.LocalDate;
import java.util.List;

/** All acts ever issued; none is ever deleted or changed. */
public interface Acts {

    /** An act and whose it is at this moment. */
    record Issued(Client client, Act act) {}

    /** The company's next numbers of the day's year. They are taken in the caller's transaction: rolled back with it, and whoever else wants one waits for its end. */
    List<ActNumber> nextNumbers(LegalEntity issuer, LocalDate on, int count);

    void addAll(List<Issued> acts);
}
