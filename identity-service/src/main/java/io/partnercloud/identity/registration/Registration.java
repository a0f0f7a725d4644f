package io.partnercloud.identity.registration;

import org.jspecify.annotations.Nullable;

/** What the registration form says (PRT-5), already checked. Exactly one of company name and INN is there. */
public record Registration(
        String fullName,
        @Nullable String company,
        @Nullable String companyInn,
        String phone,
        String email,
        @Nullable String franchiseeCode,
        boolean allowsNotifications) {

    @Override
    public String toString() {
        return "Registration[…]";
    }
}
