package io.partnercloud.platform.input;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;

/** A path that ends in {@code .pdf} answers the file, whatever the header Accept says. */
final class WhateverIsAccepted implements ContentNegotiationStrategy {
    private final ContentNegotiationStrategy header = new HeaderContentNegotiationStrategy();

    @Override
    public List<MediaType> resolveMediaTypes(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
        var asked = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        return asked.getServletPath().endsWith(".pdf") ? MEDIA_TYPE_ALL_LIST : header.resolveMediaTypes(request);
    }
}
