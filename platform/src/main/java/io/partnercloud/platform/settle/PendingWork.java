package io.partnercloud.platform.settle;

/** Work that is due now and not done; the sandbox's date waits for it (OPS-4). */
public interface PendingWork {
    String name();

    long due();
}
