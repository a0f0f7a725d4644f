package io.partnercloud.platform.events;

/** The Kafka headers of an event: CloudEvents attributes in binary mode, and the trace. */
final class EventHeaders {
    static final String ID = "ce_id";
    static final String SOURCE = "ce_source";
    static final String TYPE = "ce_type";
    static final String TIME = "ce_time";
    static final String SUBJECT = "ce_subject";
    static final String SPEC_VERSION = "ce_specversion";
    static final String CONTENT_TYPE = "content-type";
    static final String TRACE = "traceparent";

    private EventHeaders() {}
}
