package io.partnercloud.notification.letter;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All letters, sent and unsent. */
public interface Letters {
    /** A letter whose recipient or client was not known when it was written. */
    record Waiting(UUID id, Recipient recipient, @Nullable UUID client) {}

    /** Writes the letter, waiting for its contact; empty if (event, template, recipient) is there already (NTF-2). */
    Optional<UUID> write(UUID event, LetterOrder order, Instant writtenAt);

    /** Letters that wait for a contact which is known by now, locked for this transaction. */
    List<Waiting> addressable(int atMost);

    /** Whether the same event has the same letter for this address already. */
    boolean hasTwin(UUID id, String email);

    void drop(UUID id);

    /** Makes the letter due now; {@code words} join those it has. */
    void address(UUID id, Address address, Map<String, String> words, Instant now);

    /** Leases letters that are due, skipping what other couriers hold. */
    List<DueLetter> lease(UUID lease, int atMost, Instant now, Duration leaseFor);

    /** The following three end the lease; false if it was lost meanwhile, and then nothing changes. */
    boolean sent(UUID id, UUID lease, ComposedLetter masked, String messageId, Instant at);

    boolean tryLater(UUID id, UUID lease, String problem, Instant nextAttemptAt);

    boolean giveUp(UUID id, UUID lease, LetterStatus refusedOrParked, String problem);

    /** Puts the letter in the post once more, to the given address. */
    void sendAgain(UUID id, Address address, Instant now);

    /** What was not sent to the person is not sent any more; of the others it stays that and when they were sent (PRT-17). */
    void forget(UUID person);

    void markRefused(String email, String reason, Instant at);

    void unmarkRefused(String email);

    Optional<Letter> find(UUID id);

    /** The letter, locked against couriers and other operators until the transaction ends. */
    Optional<Letter> findForUpdate(UUID id);

    /** How many letters stand so. */
    long count(LetterStatus status);

    /** Letters due now, held by a courier now, or addressable now. */
    long pending(Instant now);
}
