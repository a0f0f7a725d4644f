package io.partnercloud.trial.provisioning.schedule;

import io.partnercloud.platform.settle.PendingWork;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Calls of the provider that are due or running; one that waits for its next attempt is not due. */
@Component
class ProviderWork implements PendingWork {
    private final JdbcClient jdbc;

    ProviderWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "trial.provider-calls";
    }

    @Override
    public long due() {
        return jdbc.sql("select count(*) from scheduled_tasks where task_name in (:names) and execution_time <= now()")
                .param(
                        "names",
                        List.of(
                                ProvisioningSchedule.PROVISION.getTaskName(),
                                ProvisioningSchedule.APPLY_ACCESS.getTaskName(),
                                ProvisioningSchedule.APPLY_PARAMETERS.getTaskName(),
                                ProvisioningSchedule.APPLY_CONTENTS.getTaskName()))
                .query(Long.class)
                .single();
    }
}
