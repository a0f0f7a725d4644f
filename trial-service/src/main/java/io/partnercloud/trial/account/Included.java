package io.partnercloud.trial.account;

/** What each account has without being asked (PRC-4): a trial has just that. */
public record Included(int infobases, int infobaseGb, int fileGb) {
    public Included {
        if (infobases < 1 || infobaseGb < 1 || fileGb < 1) {
            throw new IllegalArgumentException("an account has room for something");
        }
    }
}
