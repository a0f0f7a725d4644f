package io.partnercloud.identity.programkey.schedule;

import io.partnercloud.contracts.identity.ProgramKeyExpires;
import io.partnercloud.identity.person.People;
import io.partnercloud.identity.programkey.ProgramKey;
import io.partnercloud.identity.programkey.ProgramKeys;
import io.partnercloud.platform.events.Outbox;
import io.partnercloud.platform.jobs.Job;
import io.partnercloud.platform.jobs.JobPreview;
import io.partnercloud.platform.jobs.JobRun;
import io.partnercloud.platform.jobs.Schedule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Letters 30 and 7 days before a key for a program runs out (PRT-15). */
@Component
class TellOfExpiringKeysJob implements Job {
    private static final List<Integer> DAYS_BEFORE = List.of(30, 7);

    private final ProgramKeys keys;
    private final People people;
    private final Outbox outbox;

    TellOfExpiringKeysJob(ProgramKeys keys, People people, Outbox outbox) {
        this.keys = keys;
        this.people = people;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "identity.tell-of-expiring-keys";
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily();
    }

    @Override
    public JobPreview preview(LocalDate on) {
        return new JobPreview(
                expiring(on).count(),
                "keys of programs run out in 30 or 7 days",
                expiring(on).map(ProgramKey::name).toList());
    }

    @Override
    public void run(JobRun run) {
        var due = expiring(run.on()).toList();
        run.total(due.size());
        due.forEach(key -> run.subject(key.id().toString(), () -> tell(key)));
    }

    private Stream<ProgramKey> expiring(LocalDate on) {
        return DAYS_BEFORE.stream().flatMap(days -> keys.expiringOn(on.plusDays(days)).stream());
    }

    private void tell(ProgramKey key) {
        people.byId(key.maker())
                .ifPresent(maker -> outbox.append(new ProgramKeyExpires(
                        key.id(), key.maker(), maker.fullName(), maker.email(), key.name(), key.expiresOn())));
    }
}
