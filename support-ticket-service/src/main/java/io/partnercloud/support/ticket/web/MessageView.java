package io.partnercloud.support.ticket.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.partnercloud.support.ticket.TicketMessage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One message. Who of the support line wrote it is for operators only. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MessageView(TicketMessage.Side side, @Nullable String author, String text, Instant at) {
    static MessageView forPartner(TicketMessage message) {
        return new MessageView(message.side(), null, message.text(), message.writtenAt());
    }

    static MessageView forOperator(TicketMessage message) {
        return new MessageView(message.side(), message.author(), message.text(), message.writtenAt());
    }
}
