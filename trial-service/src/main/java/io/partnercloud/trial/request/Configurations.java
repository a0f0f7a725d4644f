package io.partnercloud.trial.request;

import java.util.Set;

/** The configurations that are rented; data. */
public interface Configurations {
    Set<String> codes();
}
