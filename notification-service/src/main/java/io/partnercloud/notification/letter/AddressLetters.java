package io.partnercloud.notification.letter;

import io.partnercloud.notification.contact.ClientContact;
import io.partnercloud.notification.contact.Contacts;
import io.partnercloud.notification.contact.PartnerContact;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds out where a letter goes. Topics are independent, so a fact may come before the contact it needs: such a letter
 * waits, and couriers ask again here until the contact has come.
 */
@Service
class AddressLetters {
    private static final int AT_ONCE = 100;

    private final Letters letters;
    private final Contacts contacts;
    private final LetterSettings settings;
    private final RealTime time;

    AddressLetters(Letters letters, Contacts contacts, LetterSettings settings, RealTime time) {
        this.letters = letters;
        this.contacts = contacts;
        this.settings = settings;
        this.time = time;
    }

    /** Addresses what waits for contacts that are known by now. */
    @Transactional
    public void addressWaiting() {
        letters.addressable(AT_ONCE).forEach(this::address);
    }

    /** Addresses one letter if all that it needs is known; else it goes on waiting. */
    void address(Letters.Waiting letter) {
        var words = new HashMap<String, String>();
        if (letter.client() != null) {
            var client = contacts.client(letter.client());
            if (client.isEmpty()) {
                return;
            }
            words.put("clientName", client.get().name());
        }
        addressOf(letter.recipient()).ifPresent(address -> post(letter, address, words));
    }

    /** Empty while the contact is unknown. */
    Optional<Address> addressOf(Recipient recipient) {
        return switch (recipient) {
            case Recipient.Client(var id) -> contacts.client(id).map(AddressLetters::of);
            case Recipient.Partner(var id) -> contacts.partner(id).map(AddressLetters::of);
            case Recipient.PayoutNotices(var id) ->
                contacts.partner(id).map(partner -> new Address(partner.payoutNoticeEmail(), partner.contactName()));
            case Recipient.Operators() -> Optional.of(new Address(settings.operators(), "операторы"));
            case Recipient.Person person -> Optional.of(new Address(person.email(), person.name()));
        };
    }

    /** One letter per address: where a partner is its own client, the second of two equal letters is dropped. */
    private void post(Letters.Waiting letter, Address address, Map<String, String> words) {
        if (letters.hasTwin(letter.id(), address.email())) {
            letters.drop(letter.id());
            return;
        }
        letters.address(letter.id(), address, words, time.now());
    }

    private static Address of(ClientContact client) {
        return new Address(client.email(), client.contactName());
    }

    private static Address of(PartnerContact partner) {
        return new Address(partner.email(), partner.contactName());
    }
}
