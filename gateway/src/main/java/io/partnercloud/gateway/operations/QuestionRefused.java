package io.partnercloud.gateway.operations;

import io.partnercloud.gateway.operations.ServiceCalls.Reply;

/** A service understood the question and refuses it; all others would say the same. */
final class QuestionRefused extends RuntimeException {
    private final transient Reply reply;

    QuestionRefused(Reply reply) {
        super(reply.reason());
        this.reply = reply;
    }

    Reply reply() {
        return reply;
    }
}
