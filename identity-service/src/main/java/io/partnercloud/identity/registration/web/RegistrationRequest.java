package io.partnercloud.identity.registration.web;

import io.partnercloud.contracts.requisites.Inn;
import io.partnercloud.contracts.values.Phone;
import io.partnercloud.identity.registration.Registration;
import io.partnercloud.platform.input.NoLinks;
import io.partnercloud.platform.web.PhoneNumber;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The registration form. {@code company} is a name or an INN: ten or twelve digits are an INN and are checked as one.
 * Either the 1C franchisee code is given or {@code noPartnerCode} is true.
 */
@FranchiseeCodeStated
record RegistrationRequest(
        @NotBlank @Size(max = 200) @NoLinks String fullName,
        @NotBlank @Size(max = 300) @NoLinks @CompanyOrInn String company,
        @NotNull @PhoneNumber String phone,
        @NotBlank @Email @Size(max = 254) String email,
        @NotNull @AssertTrue Boolean personalDataConsent,
        @Nullable Boolean notificationsConsent,
        @Size(min = 1, max = 20) @Nullable String franchiseeCode,
        @Nullable Boolean noPartnerCode) {

    Registration registration() {
        var isInn = Inn.isMeant(company);
        return new Registration(
                fullName.strip(),
                isInn ? null : company.strip(),
                isInn ? company.strip() : null,
                Phone.read(phone).orElseThrow().text(),
                email.strip(),
                franchiseeCode,
                Boolean.TRUE.equals(notificationsConsent));
    }

    boolean isFranchiseeCodeStated() {
        return (franchiseeCode != null) != Boolean.TRUE.equals(noPartnerCode);
    }
}
