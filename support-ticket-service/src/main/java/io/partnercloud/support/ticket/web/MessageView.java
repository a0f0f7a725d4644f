package io.partnercloud.support.ticket.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.partnercloud.platform.export.Columns;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.support.ticket.TicketMessage;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One message. Who wrote it is for operators only. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MessageView(
        TicketMessage.Side side,
        @Nullable String author,
        @Nullable String authorName,
        String text,
        Instant at) {
    static final Columns<MessageView> COLUMNS = Columns.<MessageView>of("messages", "Сообщения")
            .moment("Written at", "Написано", MessageView::at)
            .word("Who", "Кто", MessageView::side, MessageView::inRussian)
            .text("Text", "Текст", MessageView::text);

    private static String inRussian(TicketMessage.Side side) {
        return switch (side) {
            case ASKER -> "Спросивший";
            case SUPPORT -> "Поддержка";
        };
    }

    static MessageView of(TicketMessage message, Scope scope, Map<String, String> names) {
        var author = scope instanceof Operator ? message.author() : null;
        return new MessageView(
                message.side(), author, author == null ? null : names.get(author), message.text(), message.writtenAt());
    }
}
