package io.partnercloud.identity.signin.config;

import io.partnercloud.identity.person.Account;
import io.partnercloud.identity.person.People;
import io.partnercloud.identity.signin.Passwords;
import java.util.UUID;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds who signs in by login; from there on the person is known by id, which becomes the token's {@code sub}. */
@Component
class AccountUserDetails implements UserDetailsService {
    private final People people;
    private final String nobodysHash;

    AccountUserDetails(People people, Passwords passwords) {
        this.people = people;
        this.nobodysHash = passwords.hash(UUID.randomUUID().toString());
    }

    @Override
    public UserDetails loadUserByUsername(String login) {
        return people.byLogin(login)
                .map(this::details)
                .orElseThrow(() -> new UsernameNotFoundException("nobody has this login"));
    }

    /** Who has set no password yet has one that nobody knows: the check fails as slowly as any other. */
    private UserDetails details(Account account) {
        var hash = account.passwordHash();
        return User.withUsername(account.person().toString())
                .password(hash == null ? nobodysHash : hash)
                .roles(account.roles().toArray(String[]::new))
                .disabled(!account.isEnabled() || hash == null)
                .build();
    }
}
