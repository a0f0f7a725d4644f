package io.partnercloud.support.client;

import java.util.Map;
import java.util.Set;

/** What people are called, as identity-service has told. */
public interface People {
    void keep(String subject, String name);

    /** Of those who are known. */
    Map<String, String> names(Set<String> subjects);
}
