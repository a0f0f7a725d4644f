package io.partnercloud.reward.payout;

import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.reward.partner.PartnerId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the principal has paid to partners, as its bank told (RWD-6). */
public interface OutgoingPayments {
    /** Whose requisites have this INN. */
    Optional<PartnerId> partnerOf(String inn);

    /** False where the bank document is known. */
    boolean addIfNew(OutgoingPayment payment);

    /** Kept from others until the transaction ends. */
    Optional<OutgoingPayment> lock(UUID id);

    void save(OutgoingPayment payment);

    /** What waits for the accountant of this partner's, the earliest first. */
    List<OutgoingPayment> waiting(PartnerId partner);

    /** The partner's sets of this sum that no bank document has paid. */
    List<PayoutSet> unpaid(PartnerId partner, Money total);

    /** The latest first, unless the query says otherwise. */
    Listing<Listed> list(Filter filter, PageQuery query);

    /** A payment in a list, with its partner's name and the quarter it paid. */
    record Listed(
            OutgoingPayment payment,
            String partnerName,
            @Nullable String partnerCode) {}

    /** Which of a list are wanted; null leaves all through. */
    record Filter(@Nullable Status status) {}

    /** The name of a {@link OutgoingPayment.Fate}, as it is stored and shown. */
    enum Status {
        WAITING,
        MATCHED,
        DISMISSED;

        public static Status of(OutgoingPayment.Fate fate) {
            return switch (fate) {
                case OutgoingPayment.Fate.Waiting _ -> WAITING;
                case OutgoingPayment.Fate.Matched _ -> MATCHED;
                case OutgoingPayment.Fate.Dismissed _ -> DISMISSED;
            };
        }
    }
}
