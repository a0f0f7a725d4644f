package io.partnercloud.platform.idempotency;

import io.partnercloud.platform.problem.Problem;
import io.partnercloud.platform.problem.ProblemWriter;
import io.partnercloud.platform.problem.Problems;
import io.partnercloud.platform.security.Caller;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A request with an {@code Idempotency-Key} has its effect once (OPS-0). The claim of the key, all that the request does
 * and its answer are one transaction: either all of it is there, and a repetition is answered from it, or nothing is. An
 * answer of 400 and above rolls back and is not kept. Of an answer that shows a secret only the fact is kept.
 */
final class IdempotencyFilter extends OncePerRequestFilter {
    private static final String HEADER = "Idempotency-Key";
    private static final int MAX_LENGTH = 200;
    private static final Set<String> METHODS = Set.of("POST", "PUT", "PATCH");
    static final HttpStatus GIVEN_ONCE = HttpStatus.CONFLICT;
    private static final List<String> KEPT_HEADERS =
            List.of("Location", "ETag", "Content-Type", "Content-Language", "Content-Disposition");

    private final StoredAnswers answers;
    private final SecretAnswers secretAnswers;
    private final PlatformTransactionManager transactions;
    private final ProblemWriter problems;

    IdempotencyFilter(
            StoredAnswers answers,
            SecretAnswers secretAnswers,
            PlatformTransactionManager transactions,
            ProblemWriter problems) {
        this.answers = answers;
        this.secretAnswers = secretAnswers;
        this.transactions = transactions;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !METHODS.contains(request.getMethod())
                || !request.getServletPath().startsWith("/api/")
                || request.getHeader(HEADER) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var key = Objects.requireNonNullElse(request.getHeader(HEADER), "").strip();
        if (key.isEmpty()) {
            problems.write(request, response, Problem.invalidParameter(HEADER, "required"));
        } else if (key.length() > MAX_LENGTH) {
            problems.write(request, response, Problem.invalidParameter(HEADER, "too_long"));
        } else {
            try {
                once(key, new RepeatableRequest(request), response, chain);
            } catch (TransactionException | DataAccessException | MultipartException | IOException e) {
                answerFailure(request, response, e);
            }
        }
    }

    private void once(String name, RepeatableRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var buffered = new ContentCachingResponseWrapper(response);
        var hash = request.hash();
        var key = RequestKey.of(Caller.subject(), name, hash);
        var transaction = transactions.getTransaction(new DefaultTransactionDefinition());
        var committed = false;
        try {
            if (!answers.claim(key, hash)) {
                answerAgain(key, hash, request, response);
                return;
            }
            chain.doFilter(request, buffered);
            if (buffered.getStatus() < HttpStatus.BAD_REQUEST.value()) {
                keep(key, request, buffered);
                committed = true; // also where the commit itself fails: then there is nothing left to roll back
                transactions.commit(transaction);
            }
        } finally {
            if (!committed) {
                transactions.rollback(transaction);
            }
        }
        buffered.copyBodyToResponse();
    }

    private void keep(RequestKey key, HttpServletRequest request, ContentCachingResponseWrapper answer) {
        if (secretAnswers.isGivenAt(request.getServletPath())) {
            answers.store(key, GIVEN_ONCE.value(), Map.of(), new byte[0]);
        } else {
            answers.store(key, answer.getStatus(), headersOf(answer), answer.getContentAsByteArray());
        }
    }

    private void answerAgain(RequestKey key, byte[] hash, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var stored = answers.find(key);
        if (stored.isEmpty()) {
            problems.write(request, response, inProgress());
        } else if (!stored.get().isFor(hash)) {
            problems.write(request, response, Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency_key_reused"));
        } else if (stored.get().isGivenOnce()) {
            problems.write(request, response, Problem.of(GIVEN_ONCE, "secret_given_once"));
        } else {
            stored.get().replay(response);
        }
    }

    /** What came too late for the controllers: the database refused, or the commit. Nothing has been sent so far. */
    private void answerFailure(HttpServletRequest request, HttpServletResponse response, Exception failure)
            throws IOException {
        if (response.isCommitted()) {
            throw new IOException(failure);
        }
        var problem = failure instanceof StillInProgress ? inProgress() : Problems.of(failure, request);
        Problems.log(problem, failure, request);
        KEPT_HEADERS.forEach(name -> response.setHeader(name, null));
        response.resetBuffer();
        problems.write(request, response, problem);
    }

    private static Problem inProgress() {
        return Problem.of(HttpStatus.CONFLICT, "request_in_progress").withHeader("Retry-After", "5");
    }

    private static Map<String, String> headersOf(ContentCachingResponseWrapper response) {
        var headers = new LinkedHashMap<String, String>();
        for (String name : KEPT_HEADERS) {
            var value = name.equals("Content-Type") ? response.getContentType() : response.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return headers;
    }
}
