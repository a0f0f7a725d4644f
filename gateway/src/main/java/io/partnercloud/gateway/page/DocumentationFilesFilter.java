package io.partnercloud.gateway.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * The files of the documentation page come from a library that says nothing of how long they may be kept. Like every file
 * without a hash in its name they are asked for again, and sent in full only if they have changed.
 */
@Component
class DocumentationFilesFilter extends ShallowEtagHeaderFilter {
    DocumentationFilesFilter() {
        setWriteWeakETag(true); // a strong one would keep them from being packed
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().startsWith("/swagger-ui/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-cache");
        super.doFilterInternal(request, response, chain);
    }
}
