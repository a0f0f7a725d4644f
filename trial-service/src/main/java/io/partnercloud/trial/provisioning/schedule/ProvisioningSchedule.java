package io.partnercloud.trial.provisioning.schedule;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.partnercloud.trial.account.ClientId;
import io.partnercloud.trial.provisioning.ApplyAccess;
import io.partnercloud.trial.provisioning.ApplyContents;
import io.partnercloud.trial.provisioning.ApplyParameters;
import io.partnercloud.trial.provisioning.ProvisionAccount;
import io.partnercloud.trial.provisioning.ProvisioningOutcome.Settled;
import io.partnercloud.trial.provisioning.ProvisioningOutcome.TryAgain;
import io.partnercloud.trial.provisioning.ProvisioningRules;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The one-time tasks that call the provider. An instance is named {@code <client>/<which>}, so that a new round never
 * collides with one that is just ending.
 */
@Configuration(proxyBeanMethods = false)
class ProvisioningSchedule {
    static final TaskDescriptor<Void> PROVISION = TaskDescriptor.of("trial.provision-account");
    static final TaskDescriptor<Void> APPLY_ACCESS = TaskDescriptor.of("trial.apply-access");
    static final TaskDescriptor<Void> APPLY_PARAMETERS = TaskDescriptor.of("trial.apply-parameters");
    static final TaskDescriptor<Void> APPLY_CONTENTS = TaskDescriptor.of("trial.apply-contents");

    @Bean
    Task<Void> provisionAccountTask(ProvisionAccount provisionAccount, ProvisioningRules rules) {
        return Tasks.custom(PROVISION)
                .onFailure(untilItWorks(rules))
                .onDeadExecutionRevive()
                .execute((instance, _) -> switch (provisionAccount.provision(client(instance))) {
                    case Settled() -> (_, operations) -> operations.remove();
                    case TryAgain(var pause) ->
                        (complete, operations) -> operations.reschedule(
                                complete, complete.getTimeDone().plus(pause));
                });
    }

    @Bean
    Task<Void> applyAccessTask(ApplyAccess applyAccess, ProvisioningRules rules) {
        return Tasks.custom(APPLY_ACCESS)
                .onFailure(untilItWorks(rules))
                .onDeadExecutionRevive()
                .execute((instance, _) -> {
                    applyAccess.apply(client(instance));
                    return (_, operations) -> operations.remove();
                });
    }

    @Bean
    Task<Void> applyParametersTask(ApplyParameters applyParameters, ProvisioningRules rules) {
        return Tasks.custom(APPLY_PARAMETERS)
                .onFailure(untilItWorks(rules))
                .onDeadExecutionRevive()
                .execute((instance, _) -> {
                    applyParameters.apply(client(instance));
                    return (_, operations) -> operations.remove();
                });
    }

    @Bean
    Task<Void> applyContentsTask(ApplyContents applyContents, ProvisioningRules rules) {
        return Tasks.custom(APPLY_CONTENTS)
                .onFailure(untilItWorks(rules))
                .onDeadExecutionRevive()
                .execute((instance, _) -> {
                    applyContents.apply(client(instance));
                    return (_, operations) -> operations.remove();
                });
    }

    private static FailureHandler<Void> untilItWorks(ProvisioningRules rules) {
        return (complete, operations) -> operations.reschedule(
                complete,
                complete.getTimeDone().plus(rules.pauseAfter(complete.getExecution().consecutiveFailures + 1)));
    }

    private static ClientId client(TaskInstance<Void> instance) {
        var id = instance.getId();
        return new ClientId(UUID.fromString(id.substring(0, id.indexOf('/'))));
    }
}
