package io.partnercloud.billing.closing.month;

/** What people are called, as identity-service tells; nobody reads an id in a checklist. */
public interface People {
    void named(String person, String fullName);
}
