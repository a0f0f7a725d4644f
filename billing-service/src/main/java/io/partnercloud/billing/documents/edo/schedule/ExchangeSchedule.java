package io.partnercloud.billing.documents.edo.schedule;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.partnercloud.billing.documents.edo.EdoRules;
import io.partnercloud.billing.documents.edo.ElectronicDocuments;
import io.partnercloud.billing.documents.edo.SendDocuments;
import io.partnercloud.billing.documents.edo.TakeReceipt;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Exchanges documents every few seconds, in one replica at a time; who dies is noticed by the scheduler and replaced. */
@Configuration(proxyBeanMethods = false)
class ExchangeSchedule {

    /** The scheduler needs all tasks, and what a task calls may need the scheduler: so they are asked for late. */
    @Bean
    RecurringTask<Void> exchangeDocuments(
            ObjectProvider<SendDocuments> sendDocuments,
            ObjectProvider<ElectronicDocuments> documents,
            ObjectProvider<TakeReceipt> takeReceipt,
            EdoRules rules) {
        return Tasks.recurring("billing.exchange-documents", FixedDelay.of(rules.every()))
                .execute((_, context) -> {
                    documents.getObject().takeReceipts(takeReceipt.getObject()::take);
                    var full = rules.atOnce();
                    while (full == rules.atOnce()
                            && !context.getSchedulerState().isShuttingDown()) {
                        full = sendDocuments.getObject().send();
                    }
                });
    }
}
