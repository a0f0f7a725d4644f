package io.partnercloud.billing.documents.organisation;

import io.partnercloud.billing.pricing.price.VatRegime;
import io.partnercloud.contracts.requisites.CorrespondentAccount;
import io.partnercloud.contracts.requisites.Requisites;
import org.jspecify.annotations.Nullable;

/** One of the provider's own companies as its documents name it (ORG-1). {@code version} tells which of its requisites these are. */
public record LegalEntity(
        String code,
        Role role,
        Requisites requisites,
        String address,
        String bankName,
        CorrespondentAccount correspondentAccount,
        VatRegime vatRegime,
        String numberSeries,
        Signatories signatories,
        long version) {
    /** What it does in the programme. */
    public enum Role {
        /** Bills the clients and is paid by them. */
        PROVIDER,
        /** Signs contracts with partners and pays their rewards. */
        PRINCIPAL
    }

    /** Who signs its documents; lines without a name are signed by hand. */
    public record Signatories(
            @Nullable String headTitle,
            @Nullable String headName,
            @Nullable String accountantName) {}

    /** The same company with these requisites in place of its own. Where they are its own already, it is the same version. */
    LegalEntity restated(LegalEntity stated) {
        return as(stated, version).equals(this) ? this : as(stated, version + 1);
    }

    private LegalEntity as(LegalEntity stated, long newVersion) {
        return new LegalEntity(
                code,
                role,
                stated.requisites,
                stated.address,
                stated.bankName,
                stated.correspondentAccount,
                stated.vatRegime,
                stated.numberSeries,
                stated.signatories,
                newVersion);
    }
}
