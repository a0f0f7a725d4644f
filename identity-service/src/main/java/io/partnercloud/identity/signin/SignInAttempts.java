package io.partnercloud.identity.signin;

/** Failed sign-ins per account and address, so that guessing gets slow. */
public interface SignInAttempts {

    boolean mustWait(String login, String address);

    void failed(String login, String address);

    void succeeded(String login, String address);
}
