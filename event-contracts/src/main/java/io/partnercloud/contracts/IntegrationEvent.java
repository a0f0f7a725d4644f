package io.partnercloud.contracts;

/** A fact that one service tells the others. Its id, time and trace belong to the envelope, not to the fact. */
public interface IntegrationEvent {

    /** What this fact concerns: facts with the same key on one topic are read in the order they were written. */
    String key();
}
