package io.partnercloud.support.article.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an article is shown no more. */
record WithdrawalRequest(@NotBlank @Size(max = 500) String reason) {}
