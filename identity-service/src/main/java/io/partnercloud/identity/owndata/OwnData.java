package io.partnercloud.identity.owndata;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is kept here about a person, but for what would open something: hashes, secrets, tokens. */
public record OwnData(
        Self self,
        List<Agreement> consents,
        List<Belonging> memberships,
        List<Asking> membershipRequests,
        List<Asked> invitations,
        List<Place> sessions,
        List<Browser> devices,
        List<Link> links,
        List<Factor> factors,
        List<Key> programKeys,
        List<Deed> journal) {
    public OwnData {
        consents = List.copyOf(consents);
        memberships = List.copyOf(memberships);
        membershipRequests = List.copyOf(membershipRequests);
        invitations = List.copyOf(invitations);
        sessions = List.copyOf(sessions);
        devices = List.copyOf(devices);
        links = List.copyOf(links);
        factors = List.copyOf(factors);
        programKeys = List.copyOf(programKeys);
        journal = List.copyOf(journal);
    }

    /** What the person has said of itself. */
    public record Self(
            String login,
            String name,
            String email,
            boolean emailVerified,
            @Nullable String phone,
            @Nullable String country,
            @Nullable String city,
            @Nullable String note,
            @Nullable String company,
            @Nullable String companyInn,
            @Nullable String franchiseeCode,
            Instant since) {}

    /** A consent as it was given or withdrawn. */
    public record Agreement(String kind, boolean given, Instant at) {}

    /** Which cabinet the person may enter. */
    public record Belonging(@Nullable String partner, List<String> rights, Instant since) {
        public Belonging {
            rights = List.copyOf(rights);
        }
    }

    /** Whose cabinet it asked to enter, and what was answered. */
    public record Asking(
            @Nullable String partner,
            String state,
            Instant askedAt,
            @Nullable Instant decidedAt,
            @Nullable String reason) {}

    /** Who invited it. */
    public record Asked(@Nullable String partner, List<String> rights, Instant at, Instant until) {
        public Asked {
            rights = List.copyOf(rights);
        }
    }

    /** Where it is signed in. */
    public record Place(
            String site,
            String browser,
            String system,
            String address,
            @Nullable Instant since) {}

    /** From where it has signed in. */
    public record Browser(String browser, String system, Instant firstAt, Instant lastAt) {}

    /** A one-time link that was sent to it. */
    public record Link(
            String purpose,
            String email,
            Instant sentAt,
            @Nullable Instant usedAt) {}

    /** What it shows beside the password, or in place of it. */
    public record Factor(
            String kind, @Nullable String name, @Nullable Instant since) {}

    /** A key that it made for a program. */
    public record Key(
            String name, LocalDate expiresOn, @Nullable Instant endedAt) {}

    /** What the journal has of it: its own deeds, and what was done to its account. */
    public record Deed(
            Instant at,
            String action,
            boolean byItself,
            @Nullable String reason) {}
}
