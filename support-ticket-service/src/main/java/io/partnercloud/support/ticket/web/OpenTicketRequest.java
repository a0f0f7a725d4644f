package io.partnercloud.support.ticket.web;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.input.MultiLine;
import io.partnercloud.support.ticket.OpenTicket;
import io.partnercloud.support.ticket.TicketKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A question; a partner's without a client is about the partner itself, a client's is about its own account. */
record OpenTicketRequest(
        @Nullable ClientLogin client,
        @NotNull TicketKind kind,
        @NotBlank @Size(max = 200) String subject,
        @MultiLine @NotBlank @Size(max = 10_000) String text) {

    OpenTicket.Question question() {
        return new OpenTicket.Question(client, kind, subject.strip(), text.strip());
    }
}
