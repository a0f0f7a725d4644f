package io.partnercloud.notification.letter;

import io.partnercloud.contracts.values.SealedSecret;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter that a fact asks for.
 *
 * @param client the client that the letter is about, whose name it needs
 * @param words what the letter says, by name, ready for print; never a secret
 * @param secret what only the recipient may read; opened at the moment of sending
 */
public record LetterOrder(
        Template template,
        Recipient recipient,
        @Nullable UUID client,
        Map<String, String> words,
        @Nullable SealedSecret secret) {
    public LetterOrder {
        words = Map.copyOf(words);
    }

    public static LetterOrder toClient(Template template, UUID client, Map<String, String> words) {
        return new LetterOrder(template, new Recipient.Client(client), client, words, null);
    }

    /** The same letter to the client and, where it has one, to its partner. */
    public static List<LetterOrder> toClientAndPartner(
            Template template, UUID client, @Nullable UUID partner, Map<String, String> words) {
        var toClient = toClient(template, client, words);
        return partner == null
                ? List.of(toClient)
                : List.of(toClient, new LetterOrder(template, new Recipient.Partner(partner), client, words, null));
    }

    public LetterOrder withSecret(SealedSecret sealed) {
        return new LetterOrder(template, recipient, client, words, sealed);
    }
}
