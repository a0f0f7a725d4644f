package io.partnercloud.notification.letter;

import io.partnercloud.notification.contact.Contacts;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the letters that a fact asks for, in the transaction of that fact (NTF-2). Nothing is sent here. */
@Service
public class WriteLetters {
    private final Letters letters;
    private final AddressLetters addressLetters;
    private final Contacts contacts;
    private final CourierBell bell;
    private final Clock clock;

    WriteLetters(Letters letters, AddressLetters addressLetters, Contacts contacts, CourierBell bell, Clock clock) {
        this.letters = letters;
        this.addressLetters = addressLetters;
        this.contacts = contacts;
        this.bell = bell;
        this.clock = clock;
    }

    /** The same fact again writes nothing. Couriers are woken in any case: a fact may bring the contact that a letter waits for. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(UUID event, List<LetterOrder> orders) {
        bell.ring();
        for (LetterOrder order : orders) {
            if (isUnwanted(order)) {
                continue;
            }
            letters.write(event, order, clock.instant())
                    .map(id -> new Letters.Waiting(id, order.recipient(), order.client()))
                    .ifPresent(addressLetters::address);
        }
    }

    private boolean isUnwanted(LetterOrder order) {
        return order.template().isByConsent()
                && order.recipient() instanceof Recipient.Person person
                && contacts.wantsNoNotices(person.person());
    }
}
