package io.partnercloud.billing.payments.statement.schedule;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.partnercloud.billing.payments.statement.matching.ImportDocuments;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ticks; what is to be done stands in the tables and the folder, so whoever takes over goes on. */
@Configuration(proxyBeanMethods = false)
class StatementSchedule {
    static final TaskDescriptor<Void> IMPORT = TaskDescriptor.of("billing.import-statement");

    /** Asks for the use case late: the scheduler needs all tasks first. */
    @Bean
    OneTimeTask<Void> importStatement(ObjectProvider<ImportDocuments> importDocuments) {
        return Tasks.oneTime(IMPORT).execute((_, _) -> importAll(importDocuments.getObject()));
    }

    /** What could not be handled when its statement came is tried again. */
    @Bean
    RecurringTask<Void> importBankDocuments(ObjectProvider<ImportDocuments> importDocuments, ScheduleRules rules) {
        return Tasks.recurring("billing.import-bank-documents", FixedDelay.of(rules.tick()))
                .execute((_, _) -> importAll(importDocuments.getObject()));
    }

    private static void importAll(ImportDocuments importDocuments) {
        while (importDocuments.importSome() && !Thread.currentThread().isInterrupted()) {
            // the next ones
        }
    }

    @Bean
    RecurringTask<Void> readDropFolder(ObjectProvider<DropFolder> dropFolder, ScheduleRules rules) {
        return Tasks.recurring("billing.read-drop-folder", FixedDelay.of(rules.poll()))
                .execute((_, _) -> dropFolder.getObject().read());
    }
}
