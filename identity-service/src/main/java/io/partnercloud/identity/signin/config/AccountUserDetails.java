package io.partnercloud.identity.signin.config;

import io.partnercloud.identity.person.Account;
import io.partnercloud.identity.person.People;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds who signs in by login; from there on the person is known by id, which becomes the token's {@code sub}. */
@Component
class AccountUserDetails implements UserDetailsService {
    private final People people;

    AccountUserDetails(People people) {
        this.people = people;
    }

    @Override
    public UserDetails loadUserByUsername(String login) {
        return people.byLogin(login)
                .map(AccountUserDetails::details)
                .orElseThrow(() -> new UsernameNotFoundException("nobody has this login"));
    }

    private static UserDetails details(Account account) {
        var hash = account.passwordHash();
        return User.withUsername(account.person().toString())
                .password(hash == null ? "{none}" : hash)
                .roles(account.roles().toArray(String[]::new))
                .disabled(!account.isEnabled() || hash == null)
                .build();
    }
}
