package io.partnercloud.trial.provisioning;

import io.partnercloud.trial.account.Allowance;

/** Whoever runs the clients' software (TRL-11). It takes its time and it fails. Never called within a transaction. */
public interface HostingProvider {
    /**
     * Makes the account, at most one for a key: asked again it answers with the account that is there, whose password
     * becomes the one of the order with the greatest sequence.
     *
     * @throws ProviderFailure when it could not, or when its answer was lost
     */
    HostedAccount provision(HostingOrder order);

    /**
     * Opens, closes or removes the account; repeating changes nothing.
     *
     * @throws ProviderFailure when it could not, or when its answer was lost
     */
    void setAccess(AccessOrder order);

    /**
     * Lets the account use that much (CLI-8); repeating changes nothing.
     *
     * @return what holds now: the order's, or that of a later one
     * @throws ProviderFailure when it could not, or when its answer was lost
     */
    Allowance setParameters(ParametersOrder order);

    /**
     * Makes the account hold these infobases and users and no others (CLI-3, CLI-10); repeating changes nothing.
     *
     * @throws ProviderFailure when it could not, or when its answer was lost
     */
    void setContents(ContentsOrder order);

    /**
     * Brings an infobase to a release (CLI-4); one that is there already stays as it is.
     *
     * @throws ProviderFailure when it could not, or when its answer was lost
     */
    void update(UpdateOrder order);
}
