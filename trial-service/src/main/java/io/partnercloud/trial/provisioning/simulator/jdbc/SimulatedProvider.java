package io.partnercloud.trial.provisioning.simulator.jdbc;

import io.partnercloud.trial.account.Allowance;
import io.partnercloud.trial.provisioning.AccessOrder;
import io.partnercloud.trial.provisioning.ContentsOrder;
import io.partnercloud.trial.provisioning.HostedAccount;
import io.partnercloud.trial.provisioning.HostingOrder;
import io.partnercloud.trial.provisioning.HostingProvider;
import io.partnercloud.trial.provisioning.ParametersOrder;
import io.partnercloud.trial.provisioning.ProviderFailure;
import io.partnercloud.trial.provisioning.UpdateOrder;
import io.partnercloud.trial.provisioning.jdbc.AllowanceJson;
import io.partnercloud.trial.provisioning.jdbc.ContentsJson;
import io.partnercloud.trial.provisioning.simulator.Misfortune;
import io.partnercloud.trial.provisioning.simulator.SimulatorRules;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Stands for a real provider: takes its time, fails where {@link Misfortune} says so, remembers what it has made under
 * the order's key. Each call is a transaction of its own, as it would be in a system outside.
 */
@Component
class SimulatedProvider implements HostingProvider {
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final SimulatorRules rules;
    private final BCryptPasswordEncoder passwords = new BCryptPasswordEncoder(4);

    SimulatedProvider(JdbcClient jdbc, TransactionOperations transactions, SimulatorRules rules) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.rules = rules;
    }

    @Override
    public HostedAccount provision(HostingOrder order) {
        take(rules.delay());
        var misfortune = Misfortune.of(order.contact());
        int call = transactions.execute(_ -> countCall(order));
        if (misfortune.failsBefore(call)) {
            throw new ProviderFailure("provider_refused", "the simulated provider refused call " + call);
        }
        transactions.executeWithoutResult(_ -> make(order));
        if (misfortune.failsAfter(call)) {
            throw new ProviderFailure("provider_unavailable", "the simulated provider lost its answer");
        }
        if (misfortune.isSlowIn(call)) {
            take(rules.slowAnswer());
        }
        return new HostedAccount(rules.accessUrl() + "/" + order.login());
    }

    @Override
    public void setAccess(AccessOrder order) {
        transactions.executeWithoutResult(_ -> jdbc.sql("""
                        update simulated_accounts set access = :access, access_sequence = :sequence
                         where key = :key and access_sequence <= :sequence
                        """)
                .param("access", order.access().name())
                .param("sequence", order.sequence())
                .param("key", order.key())
                .update());
    }

    @Override
    public Allowance setParameters(ParametersOrder order) {
        return AllowanceJson.read(transactions.execute(_ -> jdbc.sql("""
                        update simulated_accounts
                           set parameters = case when parameters_sequence <= :sequence then :parameters::jsonb
                                                 else parameters end,
                               parameters_sequence = greatest(parameters_sequence, :sequence)
                         where key = :key returning parameters
                        """)
                .param("parameters", AllowanceJson.write(order.allowance()))
                .param("sequence", order.sequence())
                .param("key", order.key())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new ProviderFailure("provider_refused", "no account " + order.login()))));
    }

    @Override
    public void setContents(ContentsOrder order) {
        var taken = transactions.execute(_ -> jdbc.sql("""
                        update simulated_accounts
                           set contents = case when contents_sequence <= :sequence then :contents::jsonb else contents end,
                               contents_sequence = greatest(contents_sequence, :sequence)
                         where key = :key
                        """)
                .param("contents", ContentsJson.write(order))
                .param("sequence", order.sequence())
                .param("key", order.key())
                .update());
        if (taken == 0) {
            throw new ProviderFailure("provider_refused", "no account " + order.login());
        }
    }

    @Override
    public void update(UpdateOrder order) {
        take(rules.delay());
        var misfortune = Misfortune.ofInfobase(order.infobaseName());
        var call = transactions.execute(_ -> countUpdate(order));
        if (misfortune.failsBefore(call)) {
            throw new ProviderFailure("provider_refused", "the simulated provider refused update " + call);
        }
        transactions.executeWithoutResult(_ -> jdbc.sql("""
                        update simulated_accounts set releases = releases || jsonb_build_object(:infobase::text, :release::text)
                         where key = :key
                        """)
                .param("infobase", order.infobase().toString())
                .param("release", order.release())
                .param("key", order.key())
                .update());
        if (misfortune.failsAfter(call)) {
            throw new ProviderFailure("provider_unavailable", "the simulated provider lost its answer");
        }
    }

    private int countUpdate(UpdateOrder order) {
        return jdbc.sql("""
                        update simulated_accounts
                           set update_calls = update_calls || jsonb_build_object(:update::text,
                                   coalesce((update_calls ->> :update)::int, 0) + 1)
                         where key = :key returning (update_calls ->> :update)::int
                        """)
                .param("update", order.infobase() + " " + order.release())
                .param("key", order.key())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new ProviderFailure("provider_refused", "no account " + order.login()));
    }

    private int countCall(HostingOrder order) {
        return jdbc.sql("""
                        insert into simulated_accounts (key, login, calls) values (:key, :login, 1)
                        on conflict (key) do update set calls = simulated_accounts.calls + 1
                        returning calls
                        """)
                .param("key", order.key())
                .param("login", order.login().text())
                .query(Integer.class)
                .single();
    }

    private void make(HostingOrder order) {
        jdbc.sql("""
                        update simulated_accounts set is_made = true, password_hash = :hash, sequence = :sequence
                         where key = :key and sequence <= :sequence
                        """)
                .param("hash", passwords.encode(order.password().text()))
                .param("sequence", order.sequence())
                .param("key", order.key())
                .update();
    }

    private static void take(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProviderFailure("provider_unavailable", "interrupted");
        }
    }
}
