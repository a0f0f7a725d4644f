package io.partnercloud.platform.events;

/** Acts on the facts of one topic: each exactly once, in order per key, in one transaction with what it does. */
public interface TopicListener {
    String topic();

    /** An exception is retried, then parks the event's key (OPS-3). */
    void on(Incoming incoming);
}
