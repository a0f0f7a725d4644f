package io.partnercloud.billing.agreements.questionnaire;

import io.partnercloud.contracts.requisites.Inn;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A filled-in questionnaire: where it came from, who asks, and for what. */
public record Sheet(UUID id, CloudService service, Source source, Asker asker, Needs needs, LocalDate receivedOn) {

    /** The client that filled it in itself, if so, and the partner that sees it; neither where it came from the site. */
    public record Source(@Nullable UUID partner, @Nullable ClientLogin client) {
        public static final Source SITE = new Source(null, null);
    }

    /** The company and whom to talk to there; {@code consentedAt} where the person consented to the processing of these data itself. */
    public record Asker(
            String company,
            @Nullable Inn inn,
            String contactName,
            String phone,
            String email,
            @Nullable Instant consentedAt) {}

    /** How many work at once, with what, and how much room that takes. */
    public record Needs(
            int users,
            List<String> configurations,
            @Nullable Integer infobaseGb,
            @Nullable Integer fileGb,
            @Nullable String wishes) {
        public Needs {
            configurations = List.copyOf(configurations);
        }
    }
}
