package io.partnercloud.notification.letter;

import io.partnercloud.platform.security.SecretReader;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends what is due, a batch under a lease at a time. No transaction is open while a mail server is spoken to. A crash
 * between its "250 Ok" and our mark sends the letter again with the same Message-ID (at least once).
 */
@Service
public class SendDueLetters {
    private static final Logger log = LoggerFactory.getLogger(SendDueLetters.class);
    /** The longest that one conversation with a mail server may take; the timeouts in application.yml stay below it. */
    private static final Duration ONE_LETTER = Duration.ofSeconds(90);

    private static final Delivery NOT_COMPOSED = new Delivery.Failed("could not be composed");

    private final Letters letters;
    private final AddressLetters addressLetters;
    private final Composer composer;
    private final Mailer mailer;
    private final SecretReader secrets;
    private final LetterSettings settings;
    private final RealTime time;
    private final TransactionOperations transactions;

    SendDueLetters(
            Letters letters,
            AddressLetters addressLetters,
            Composer composer,
            Mailer mailer,
            SecretReader secrets,
            LetterSettings settings,
            RealTime time,
            TransactionOperations transactions) {
        this.letters = letters;
        this.addressLetters = addressLetters;
        this.composer = composer;
        this.mailer = mailer;
        this.secrets = secrets;
        this.settings = settings;
        this.time = time;
        this.transactions = transactions;
    }

    /** Takes one batch and tries each of it while {@code goOn}; returns how many were taken. */
    public int sendBatch(BooleanSupplier goOn) {
        addressLetters.addressWaiting();
        var lease = UUID.randomUUID();
        var from = time.now();
        var batch = transactions.execute(_ -> letters.lease(lease, settings.batch(), from, settings.lease()));
        if (batch == null || batch.isEmpty()) {
            return 0;
        }
        var lastStart = from.plus(settings.lease()).minus(ONE_LETTER);
        BooleanSupplier timeLeft = () -> goOn.getAsBoolean() && !time.now().isAfter(lastStart);
        try (var session = mailer.open()) {
            for (DueLetter letter : batch) {
                sendOrPutBack(letter, lease, timeLeft, session);
            }
        }
        return batch.size();
    }

    /** What might not be finished within the lease goes back, or another courier would send it too. */
    private void sendOrPutBack(DueLetter letter, UUID lease, BooleanSupplier timeLeft, Mailer.Session session) {
        if (!timeLeft.getAsBoolean()) {
            transactions.execute(_ -> letters.tryLater(letter.id(), lease, "put back unsent", time.now()));
            return;
        }
        // History's copy first: what could not be composed for it must not have been sent.
        var copy = compose(letter, letter.secret() == null ? null : Composer.MASK);
        var delivery = copy.isEmpty() ? NOT_COMPOSED : deliver(letter, session);
        var kept = transactions.execute(_ -> settle(letter, lease, delivery, copy));
        if (!Boolean.TRUE.equals(kept)) {
            log.warn("letter {} was no longer ours after sending", letter.id());
        }
    }

    private Delivery deliver(DueLetter letter, Mailer.Session session) {
        if (letter.refusal() != null) {
            return new Delivery.AddressRefused(letter.refusal());
        }
        try {
            var secret = letter.secret() == null ? null : secrets.open(letter.secret());
            return compose(letter, secret)
                    .map(composed -> session.send(mail(letter, composed)))
                    .orElse(NOT_COMPOSED);
        } catch (IllegalArgumentException _) {
            return new Delivery.LetterRefused("its secret cannot be opened");
        }
    }

    /** Empty where the template and the words do not go together; tried again, since a release may mend it. */
    private Optional<ComposedLetter> compose(DueLetter letter, @Nullable String secret) {
        try {
            return Optional.of(composer.compose(letter.template(), letter.words(), secret));
        } catch (RuntimeException e) {
            // The message may quote what was being composed, a secret too: only the kind of failure is told.
            log.error("letter {} ({}) could not be composed: {}", letter.id(), letter.template(), e.getClass());
            return Optional.empty();
        }
    }

    private boolean settle(DueLetter letter, UUID lease, Delivery delivery, Optional<ComposedLetter> copy) {
        return switch (delivery) {
            case Delivery.Accepted(var messageId) ->
                letters.sent(letter.id(), lease, copy.orElseThrow(), messageId, time.now());
            case Delivery.AddressRefused(var reason) -> {
                letters.markRefused(letter.address().email(), reason, time.now());
                yield letters.giveUp(letter.id(), lease, LetterStatus.REFUSED, reason);
            }
            case Delivery.LetterRefused(var reason) -> letters.giveUp(letter.id(), lease, LetterStatus.PARKED, reason);
            case Delivery.Failed(var reason) -> later(letter, lease, reason);
        };
    }

    private boolean later(DueLetter letter, UUID lease, String reason) {
        // The reason may quote an address: it stands in the letter's history, not in the log.
        log.warn("letter {} did not go out, attempt {}", letter.id(), letter.attempts());
        return settings.retries()
                .next(letter.attempts(), letter.dueSince(), time.now())
                .map(next -> letters.tryLater(letter.id(), lease, reason, next))
                .orElseGet(() -> letters.giveUp(letter.id(), lease, LetterStatus.PARKED, reason));
    }

    private Mailer.Mail mail(DueLetter letter, ComposedLetter composed) {
        return new Mailer.Mail(messageId(letter), letter.address(), letter.template(), letter.writtenAt(), composed);
    }

    /** The same for every attempt of a round, so that a letter sent twice can be recognised as one. */
    private String messageId(DueLetter letter) {
        return "<%s.%d@%s>".formatted(letter.id(), letter.round(), settings.messageIdDomain());
    }
}
