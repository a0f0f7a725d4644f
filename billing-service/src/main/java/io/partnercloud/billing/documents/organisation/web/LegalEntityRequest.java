package io.partnercloud.billing.documents.organisation.web;

import io.partnercloud.billing.documents.organisation.LegalEntity;
import io.partnercloud.billing.documents.organisation.StatedLegalEntity;
import io.partnercloud.billing.pricing.price.VatRegime;
import io.partnercloud.contracts.requisites.StatedRequisites;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A company's requisites as an operator enters them; without a KPP it is an entrepreneur. */
record LegalEntityRequest(
        LegalEntity.@NotNull Role role,
        @NotBlank @Size(max = 160) String name,
        @NotBlank @Size(max = 12) String inn,
        @Nullable @Size(max = 9) String kpp,
        @NotBlank @Size(max = 15) String ogrn,
        @NotBlank @Size(max = 400) String address,
        @NotBlank @Size(max = 45) String bankName,
        @NotBlank @Size(max = 9) String bic,
        @NotBlank @Size(max = 20) String account,
        @NotBlank @Size(max = 20) String correspondentAccount,
        @NotNull VatRegime vatRegime,
        @Nullable @Pattern(regexp = SERIES) String numberSeries,
        @Nullable @Size(max = 80) String headTitle,
        @Nullable @Size(max = 80) String headName,
        @Nullable @Size(max = 80) String accountantName) {

    /** Letters, and a dash after them if they like: what a document's number begins with. */
    private static final String SERIES = "(\\p{L}{1,5}-?)?";

    StatedLegalEntity stated() {
        var givenKpp = given(kpp);
        return new StatedLegalEntity(
                new StatedRequisites(
                        name.strip(),
                        inn.strip(),
                        givenKpp,
                        ogrn.strip(),
                        bic.strip(),
                        account.strip(),
                        givenKpp != null),
                role,
                address.strip(),
                bankName.strip(),
                correspondentAccount.strip(),
                vatRegime,
                numberSeries == null ? "" : numberSeries,
                new LegalEntity.Signatories(given(headTitle), given(headName), given(accountantName)));
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
