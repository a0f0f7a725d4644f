package io.partnercloud.billing.documents.edo;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.documents.act.ActNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All sendings of documents; none is ever deleted. */
public interface EdoDocuments {

    /** Some that are due to be sent, for the caller alone until that time is over, and counted as tried. */
    List<ElectronicDocument> claim(int atMost, Duration within);

    /** Unless something further has become of it in the meantime. */
    void sent(UUID id, Instant at);

    /** To be tried again after a pause. */
    void failed(UUID id, String reason, Duration pause);

    /** Not to be tried again by itself: something is missing, as the reason says. */
    void held(UUID id, String reason, Instant at);

    /** What is held for this client is to be tried again. */
    void release(ClientId client);

    /** It goes out on paper, and that is the end of it. */
    void onPaper(ElectronicDocument document, String reason, Instant at);

    /** Locked until the end of the transaction. */
    Optional<ElectronicDocument> lock(UUID id);

    /** The sending of an act that no other has taken the place of. */
    Optional<ElectronicDocument> current(ActNumber act);

    void save(ElectronicDocument document);

    /** The same document under the same id once more. */
    void queueAgain(ElectronicDocument document);

    /**
     * A new sending in place of that one.
     *
     * @throws EdoRefusal.NothingToSendAgain when another has taken its place already
     */
    ElectronicDocument supersede(ElectronicDocument document, UUID id, Instant at);
}
