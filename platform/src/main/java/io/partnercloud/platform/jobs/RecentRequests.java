package io.partnercloud.platform.jobs;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.time.Duration;

/** Knows whether somebody has lately asked this process for something. */
final class RecentRequests implements Filter {
    private static final Duration LATELY = Duration.ofSeconds(1);

    private volatile long latest = System.nanoTime() - LATELY.toNanos();

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        latest = System.nanoTime();
        chain.doFilter(request, response);
    }

    boolean any() {
        return System.nanoTime() - latest < LATELY.toNanos();
    }
}
