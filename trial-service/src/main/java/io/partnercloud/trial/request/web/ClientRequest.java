package io.partnercloud.trial.request.web;

import io.partnercloud.contracts.requisites.Inn;
import io.partnercloud.contracts.values.Phone;
import io.partnercloud.platform.input.NoLinks;
import io.partnercloud.platform.web.InnChecksum;
import io.partnercloud.platform.web.PhoneNumber;
import io.partnercloud.trial.requisites.Company;
import io.partnercloud.trial.requisites.Contact;
import io.partnercloud.trial.requisites.Email;
import io.partnercloud.trial.requisites.web.EmailAddress;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The client company as a caller names it (TRL-2). */
record ClientRequest(
        @NotBlank @Size(max = 200) String name,

        @Nullable @InnChecksum String inn,

        @NotBlank @Size(max = 200) @NoLinks String contactName,

        @NotNull @PhoneNumber String phone,
        @NotNull @EmailAddress String email) {
    Company company() {
        return new Company(
                name.strip(),
                inn == null || inn.isBlank() ? null : Inn.read(inn).orElseThrow(),
                new Contact(
                        contactName.strip(),
                        Phone.read(phone).orElseThrow(),
                        Email.read(email).orElseThrow()));
    }
}
