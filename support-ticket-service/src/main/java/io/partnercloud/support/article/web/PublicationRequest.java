package io.partnercloud.support.article.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** From which day on an article is shown. */
record PublicationRequest(@NotNull LocalDate on) {}
