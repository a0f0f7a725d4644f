package io.partnercloud.support.work;

import java.time.LocalDate;
import java.util.List;

/** All that is open: tickets that are not closed, calls whose day has come. */
public interface OpenWork {
    List<Waiting> on(LocalDate today);
}
