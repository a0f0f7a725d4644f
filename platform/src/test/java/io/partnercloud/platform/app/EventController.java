package io.partnercloud.platform.app;

import io.partnercloud.contracts.trial.TrialEnding;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.events.Outbox;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells events on request: as many as wished of one key, numbered by their dates. */
@RestController
class EventController {
    private final Outbox outbox;

    EventController(Outbox outbox) {
        this.outbox = outbox;
    }

    @Transactional
    @PostMapping("/api/public/events/{client}")
    public void tell(@PathVariable UUID client, @RequestParam int count) {
        IntStream.rangeClosed(1, count)
                .forEach(number -> outbox.append(
                        new TrialEnding(client, new ClientLogin("1R00001"), null, LocalDate.EPOCH.plusDays(number))));
    }
}
