package io.partnercloud.billing.agreements.downtime;

import io.partnercloud.contracts.values.ClientLogin;
import java.util.Map;

/** A downtime of these hours is recorded already: it is not compensated twice. */
public final class DowntimeRecorded extends DowntimeRefusal {
    DowntimeRecorded(ClientLogin client) {
        super(Kind.CONFLICT, "downtime_recorded", Map.of("client", client));
    }
}
