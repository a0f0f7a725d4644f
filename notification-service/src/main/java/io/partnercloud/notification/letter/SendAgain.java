package io.partnercloud.notification.letter;

import io.partnercloud.platform.audit.Audit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An operator sends a letter once more (NTF-2): to the contact as it is known now, with a new Message-ID. */
@Service
public class SendAgain {
    private final Letters letters;
    private final AddressLetters addressLetters;
    private final CourierBell bell;
    private final Audit audit;
    private final RealTime time;

    SendAgain(Letters letters, AddressLetters addressLetters, CourierBell bell, Audit audit, RealTime time) {
        this.letters = letters;
        this.addressLetters = addressLetters;
        this.bell = bell;
        this.audit = audit;
        this.time = time;
    }

    /** Refused while the letter is still on its way, and where its secret is gone. A mark on the address is lifted: the operator knows better. */
    @Transactional
    public Letter send(UUID id, @Nullable String reason) {
        var letter = letters.findForUpdate(id).orElseThrow(() -> new LetterRefusal.Unknown(id));
        letter.requireSendable();
        var address =
                addressLetters.addressOf(letter.recipient()).orElseThrow(() -> new LetterRefusal.StillWaiting(id));
        letters.unmarkRefused(address.email());
        letters.sendAgain(id, address, time.now());
        bell.ring();
        var again = letters.find(id).orElseThrow();
        audit.record("letter.sent-again", "letter:" + id, reason, outcome(letter), outcome(again));
        return again;
    }

    private static Map<String, Object> outcome(Letter letter) {
        return Map.of("status", letter.status(), "round", letter.round(), "email", String.valueOf(letter.email()));
    }
}
