package io.partnercloud.notification.letter.schedule;

import io.partnercloud.notification.letter.Letters;
import io.partnercloud.notification.letter.RealTime;
import io.partnercloud.platform.settle.PendingWork;
import org.springframework.stereotype.Component;

/** Letters that are due now keep a sandbox day from ending; those that wait for their next attempt or a contact do not. */
@Component
class LettersToSend implements PendingWork {
    private final Letters letters;
    private final RealTime time;

    LettersToSend(Letters letters, RealTime time) {
        this.letters = letters;
        this.time = time;
    }

    @Override
    public String name() {
        return "letters";
    }

    @Override
    public long due() {
        return letters.pending(time.now());
    }
}
