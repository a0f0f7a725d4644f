package io.partnercloud.platform.time;

import java.time.ZoneId;

/** Where every business date is read off. */
public final class Moscow {
    public static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

    private Moscow() {}
}
