package io.partnercloud.support.ticket.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.support.ticket.TicketMessage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One message. Who of the support line wrote it is for operators only. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MessageView(TicketMessage.Side side, @Nullable String author, String text, Instant at) {
    static MessageView of(TicketMessage message, Scope scope) {
        var author = scope instanceof Operator ? message.author() : null;
        return new MessageView(message.side(), author, message.text(), message.writtenAt());
    }
}
