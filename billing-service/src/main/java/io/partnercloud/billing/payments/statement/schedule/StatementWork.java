package io.partnercloud.billing.payments.statement.schedule;

import io.partnercloud.platform.settle.PendingWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Documents that nobody has looked at: the sandbox's date waits for them (OPS-4). */
@Component
class StatementWork implements PendingWork {
    private final JdbcClient jdbc;

    StatementWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "billing.bank-documents";
    }

    @Override
    @Transactional(readOnly = true)
    public long due() {
        return jdbc.sql("select count(*) from bank_documents where state = 'PENDING'")
                .query(Long.class)
                .single();
    }
}
