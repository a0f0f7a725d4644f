package io.partnercloud.support;

import io.partnercloud.support.article.ArticleRules;
import io.partnercloud.support.call.CallRules;
import io.partnercloud.support.ticket.SupportRules;
import io.partnercloud.support.timer.TimerRules;

/** Every number of this service's rules, as {@code application.yml} has them. */
record SupportSettings(SupportRules tickets, ArticleRules articles, TimerRules timers, CallRules calls) {}
