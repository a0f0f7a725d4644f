package io.partnercloud.billing.documents.act.schedule;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.base.client.ClientRange;
import io.partnercloud.billing.documents.act.ActRules;
import io.partnercloud.billing.documents.act.IssueActs;
import io.partnercloud.billing.documents.act.LinesToRecognise;
import io.partnercloud.platform.jobs.JobPreview;
import io.partnercloud.platform.jobs.Schedule;
import io.partnercloud.platform.jobs.SharedJob;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** On a month's last day, after everything else of that day: acts for what was rendered through it (INV-9). */
@Component
class IssueActsJob implements SharedJob {
    private static final int SAMPLES = 10;

    private final LinesToRecognise lines;
    private final IssueActs issueActs;
    private final ActRules rules;

    IssueActsJob(LinesToRecognise lines, IssueActs issueActs, ActRules rules) {
        this.lines = lines;
        this.issueActs = issueActs;
        this.rules = rules;
    }

    @Override
    public String name() {
        return "billing.issue-acts";
    }

    @Override
    public Schedule schedule() {
        return Schedule.lastDayOfMonth();
    }

    @Override
    public JobPreview preview(LocalDate on) {
        var ranges = clientRanges(on);
        var count = ranges.stream().mapToLong(ClientRange::clients).sum();
        var samples = ranges.stream()
                .limit(SAMPLES)
                .map(range -> range.first().toString())
                .toList();
        return new JobPreview(count, count + " clients get an act for what was rendered through " + on, samples);
    }

    @Override
    public List<Range> ranges(LocalDate on) {
        return clientRanges(on).stream()
                .map(each -> new Range(each.first().toString(), each.last().toString(), each.clients()))
                .toList();
    }

    @Override
    public List<String> due(LocalDate on, Range range) {
        return lines.clients(on, client(range.first()), client(range.last())).stream()
                .map(ClientId::toString)
                .toList();
    }

    @Override
    public void handle(LocalDate on, List<String> clients) {
        issueActs.issue(clients.stream().map(IssueActsJob::client).toList(), on);
    }

    /** Asked for on another day, it does nothing: a month that is not over has no act. */
    private List<ClientRange> clientRanges(LocalDate on) {
        return schedule().isDue(on) ? lines.ranges(on, rules.clientsPerTransaction()) : List.of();
    }

    private static ClientId client(String key) {
        return new ClientId(UUID.fromString(key));
    }
}
