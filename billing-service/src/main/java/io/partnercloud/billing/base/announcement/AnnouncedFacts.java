package io.partnercloud.billing.base.announcement;

/** What the other services were told last. */
public interface AnnouncedFacts {
    /** Until the transaction ends nobody else announces: who reads a fact after this tells no older one than was told. */
    void lock();

    /** Keeps the fact as told; false when it was told just like that before. */
    boolean keep(ReferenceFact fact);
}
