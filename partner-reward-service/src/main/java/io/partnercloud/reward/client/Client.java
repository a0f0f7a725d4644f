package io.partnercloud.reward.client;

import io.partnercloud.contracts.values.ClientLogin;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A client as others have told about it. The facts come from two topics and so in any order between them; each sets
 * only what is its own, and the status is computed from all of them.
 */
public record Client(
        ClientId id,
        ClientLogin login,
        @Nullable String name,
        @Nullable String inn,
        @Nullable String purpose,
        @Nullable LocalDate provisionedOn,
        @Nullable LocalDate trialEndedOn,
        @Nullable LocalDate paidSince,
        @Nullable LocalDate blockedSince,
        @Nullable LocalDate deletedOn) {

    /** A client of which only the login is known yet. */
    public static Client unseen(ClientId id, ClientLogin login) {
        return new Client(id, login, null, null, null, null, null, null, null, null);
    }

    /** Whether trial-service has told who it is, and so whether it belongs to a partner. */
    public boolean isProvisioned() {
        return provisionedOn != null;
    }

    /** CLI-1: deleted for good; a debtor is blocked, and so is who did not go on after the trial. */
    public ClientStatus status() {
        if (deletedOn != null) {
            return ClientStatus.DELETED;
        }
        if (paidSince != null) {
            return blockedSince == null ? ClientStatus.PAID : ClientStatus.BLOCKED;
        }
        return trialEndedOn == null ? ClientStatus.TRIAL : ClientStatus.BLOCKED;
    }

    /**
     * Whether it may become another partner's.
     *
     * @throws ClientRefusal where nobody has told who it is, or it is a partner's own trial
     */
    void requireMovable() {
        if (!isProvisioned()) {
            throw new ClientRefusal.Unknown(login);
        }
        if (isOwnTrial()) {
            throw new ClientRefusal.OwnUse(login);
        }
    }

    /** PRT-9: one at a time and of that partner; once paid it is a client like others. */
    public boolean isOwnTrial() {
        return "OWN_USE".equals(purpose) && status() == ClientStatus.TRIAL;
    }

    /** The client with this fact known too. */
    Client knowing(ClientFact fact) {
        return switch (fact) {
            case ClientFact.Provisioned it ->
                new Client(
                        id,
                        login,
                        it.name(),
                        it.inn(),
                        it.purpose(),
                        it.startsOn(),
                        trialEndedOn,
                        paidSince,
                        blockedSince,
                        deletedOn);
            case ClientFact.TrialOver it -> withDates(it.endedOn(), paidSince, blockedSince, deletedOn);
            case ClientFact.Deleted it -> withDates(trialEndedOn, paidSince, blockedSince, it.on());
            case ClientFact.Activated it ->
                withDates(trialEndedOn, earlier(paidSince, it.contractDate()), blockedSince, deletedOn);
            case ClientFact.Blocked it -> withDates(trialEndedOn, paidSince, it.since(), deletedOn);
            case ClientFact.Unblocked _ -> withDates(trialEndedOn, paidSince, null, deletedOn);
            case ClientFact.MoneyMoved _ -> this;
        };
    }

    private Client withDates(
            @Nullable LocalDate trialEnded,
            @Nullable LocalDate paid,
            @Nullable LocalDate blocked,
            @Nullable LocalDate deleted) {
        return new Client(id, login, name, inn, purpose, provisionedOn, trialEnded, paid, blocked, deleted);
    }

    private static LocalDate earlier(@Nullable LocalDate known, LocalDate told) {
        return known == null || told.isBefore(known) ? told : known;
    }
}
