package io.partnercloud.notification.letter;

import java.time.Duration;
import java.util.List;

/**
 * How letters are sent and in whose name; the values are in {@code application.yml}.
 *
 * @param from the sender's address, {@code fromName} beside it
 * @param operators where operators' alerts go
 * @param cabinet the address of the partner cabinet
 * @param messageIdDomain the right side of each Message-ID
 * @param couriers how many threads send; each has its own connection
 * @param batch how many letters a courier takes at once
 * @param poll how long an idle courier rests
 * @param lease how long a courier may hold what it took
 * @param patience for how long a letter is tried (NTF-2), {@code delays} between the attempts
 */
public record LetterSettings(
        String from,
        String fromName,
        String operators,
        String brand,
        String supportPhone,
        String supportEmail,
        String cabinet,
        String messageIdDomain,
        int couriers,
        int batch,
        Duration poll,
        Duration lease,
        Duration patience,
        List<Duration> delays) {
    public LetterSettings {
        delays = List.copyOf(delays);
    }

    Retries retries() {
        return new Retries(delays, patience);
    }
}
