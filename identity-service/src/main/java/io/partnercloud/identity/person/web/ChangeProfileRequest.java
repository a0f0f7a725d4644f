package io.partnercloud.identity.person.web;

import io.partnercloud.contracts.values.Phone;
import io.partnercloud.identity.person.Profile;
import io.partnercloud.platform.input.MultiLine;
import io.partnercloud.platform.input.NoLinks;
import io.partnercloud.platform.web.PhoneNumber;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The new profile, whole: what is left out is emptied, but for the e-mail. That may be named as it is; it changes by proof. */
record ChangeProfileRequest(
        @NotBlank @Size(max = 200) @NoLinks String name,
        @Email @Size(max = 254) @Nullable String email,
        @PhoneNumber @Nullable String phone,
        @Size(max = 100) @Nullable String country,
        @Size(max = 100) @Nullable String city,
        @MultiLine @Size(max = 1000) @Nullable String note) {

    Profile.Details details() {
        return new Profile.Details(
                name.strip(),
                phone == null ? null : Phone.read(phone).orElseThrow().text(),
                country,
                city,
                note);
    }
}
