package io.partnercloud.support.work.web;

import io.partnercloud.support.work.WorkTally;

/** How much waits: all of it, and what the caller works on. */
record WorkCountsView(WorkTally everybody, WorkTally mine) {}
