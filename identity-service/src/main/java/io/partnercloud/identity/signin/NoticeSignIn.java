package io.partnercloud.identity.signin;

import io.partnercloud.contracts.identity.SignedInFromNewDevice;
import io.partnercloud.identity.RealTime;
import io.partnercloud.identity.link.SecretToken;
import io.partnercloud.identity.person.People;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.events.Outbox;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody has signed in: from where they never did before, a letter tells them (PRT-12), but for the very first time. */
@Service
public class NoticeSignIn {
    private final Devices devices;
    private final People people;
    private final Outbox outbox;
    private final Audit audit;
    private final RealTime time;

    NoticeSignIn(Devices devices, People people, Outbox outbox, Audit audit, RealTime time) {
        this.devices = devices;
        this.people = people;
        this.outbox = outbox;
        this.audit = audit;
        this.time = time;
    }

    /**
     * @param known what the browser brought of an earlier sign-in
     * @return what it is to keep for the next one
     */
    @Transactional
    public SecretToken from(UUID person, @Nullable SecretToken known, Device device, String address) {
        var isFirst = !devices.isAnyKnown(person);
        var token = known == null ? SecretToken.random() : known;
        if (!devices.seen(person, token.digest(), device, time.instant())) {
            audit.record(
                    "sign-in.from-new-device",
                    "person:" + person,
                    null,
                    null,
                    Map.of("device", device.toString(), "address", address));
            if (!isFirst) {
                tell(person, device, address);
            }
        }
        return token;
    }

    private void tell(UUID person, Device device, String address) {
        people.byId(person)
                .ifPresent(account -> outbox.append(new SignedInFromNewDevice(
                        person, account.fullName(), account.email(), time.instant(), address, device.toString())));
    }
}
