package io.partnercloud.reward.partner.web;

import io.partnercloud.contracts.requisites.StatedRequisites;
import io.partnercloud.contracts.values.Phone;
import io.partnercloud.platform.input.MultiLine;
import io.partnercloud.platform.input.NoLinks;
import io.partnercloud.platform.web.PhoneNumber;
import io.partnercloud.reward.partner.Contact;
import io.partnercloud.reward.partner.StatedApplication;
import io.partnercloud.reward.partner.StatedApplication.LegalForm;
import io.partnercloud.reward.partner.TaxTreatment;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the application form sends. A requisite that is left out is one that does not pass its check. */
record PartnerApplicationRequest(
        @NotNull LegalForm legalForm,
        @NotBlank @Size(max = 300) String name,
        @Nullable @Size(max = 12) String inn,
        @Nullable @Size(max = 9) String kpp,
        @Nullable @Size(max = 15) String ogrn,
        @Nullable @Size(max = 9) String bic,
        @Nullable @Size(max = 20) String account,
        @NotNull TaxTreatment taxTreatment,
        @NotBlank @Size(max = 200) @NoLinks String contactName,
        @NotBlank @Email @Size(max = 254) String contactEmail,
        @Nullable @PhoneNumber String contactPhone,
        @MultiLine @Nullable @Size(max = 2000) String comment) {

    StatedApplication stated() {
        var requisites = new StatedRequisites(
                name.strip(),
                stated(inn),
                kpp == null || kpp.isBlank() ? null : kpp.strip(),
                stated(ogrn),
                stated(bic),
                stated(account),
                legalForm == LegalForm.COMPANY);
        return new StatedApplication(
                legalForm,
                requisites,
                new Contact(
                        contactName.strip(),
                        contactEmail,
                        contactPhone == null
                                ? null
                                : Phone.read(contactPhone).orElseThrow().text()),
                taxTreatment,
                comment);
    }

    private static String stated(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
