package io.partnercloud.platform.app;

import io.partnercloud.contracts.values.Money;
import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.platform.input.MultiLine;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.security.Person;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.platform.web.Versions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The toys over HTTP, with one endpoint for each thing the platform promises. */
@RestController
class ToyController {
    /** What a toy may be painted. */
    enum Colour {
        RED,
        GREEN
    }

    /** Who the toy is for. */
    record Owner(
            @NotBlank @Pattern(regexp = "\\d{10}|\\d{12}") String inn) {}

    /** A part of a toy. */
    record Part(@Min(1) int count) {}

    /** A toy that is wished for. */
    record ToyRequest(
            @NotBlank String name,
            @Min(1) int size,
            @Nullable Colour colour,
            @Valid @Nullable Owner owner,
            @Nullable List<@NotNull @Valid Part> parts,
            @Nullable Money price,
            @Nullable LocalDate on) {}

    private final Toys toys;

    ToyController(Toys toys) {
        this.toys = toys;
    }

    @PostMapping("/api/partner/toys")
    ResponseEntity<Toys.Toy> make(PartnerScope scope, @RequestBody @Valid ToyRequest request) {
        var toy = toys.make(scope, request.name(), request.size());
        return ResponseEntity.created(URI.create("/api/partner/toys/" + toy.id()))
                .eTag(Versions.etag(toy.version()))
                .body(toy);
    }

    @PostMapping("/api/partner/toys/broken")
    Toys.Toy makeAndBreak(PartnerScope scope, @RequestBody @Valid ToyRequest request) {
        return toys.makeAndBreak(scope, request.name());
    }

    @GetMapping("/api/partner/toys")
    Listing<Toys.Toy> list(PartnerScope scope, PageQuery query) {
        return toys.list(query).titled(Toys.Toy.COLUMNS);
    }

    @GetMapping("/api/partner/toys/{id}")
    ResponseEntity<Toys.Toy> toy(PartnerScope scope, @PathVariable UUID id) {
        var toy = toys.get(id);
        return ResponseEntity.ok().eTag(Versions.etag(toy.version())).body(toy);
    }

    @PutMapping("/api/partner/toys/{id}/size")
    Toys.Toy resize(
            PartnerScope scope,
            @PathVariable UUID id,
            @RequestBody @Valid Part size,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return toys.resize(id, size.count(), ifMatch);
    }

    @GetMapping("/api/partner/toys.txt")
    StreamingResponseBody stream(PartnerScope scope) {
        return out -> out.write(String.join("\n", toys.names()).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/api/partner/toys/in-new-transaction")
    List<String> inNewTransaction(PartnerScope scope) {
        return toys.namesInATransactionOfItsOwn();
    }

    @GetMapping("/api/partner/toys/with-and-without-scope")
    List<List<String>> withAndWithoutScope(PartnerScope scope) {
        return toys.namesWithAndWithoutScope();
    }

    @PostMapping("/api/partner/toys/with-and-without-scope")
    List<List<String>> withAndWithoutScopeInTheRequestsTransaction(PartnerScope scope) {
        return toys.namesWithAndWithoutScope();
    }

    @GetMapping("/api/partner/toys/without-transaction")
    List<String> withoutTransaction(PartnerScope scope) {
        return toys.namesWithoutTransaction();
    }

    @GetMapping("/api/partner/me")
    Map<String, Object> me(Person person) {
        return Map.of("subject", person.subject(), "toys", toys.names());
    }

    @GetMapping("/api/client/toys")
    List<String> ofClient(Person person) {
        return toys.names();
    }

    @GetMapping("/api/admin/toys")
    List<String> all(Operator operator) {
        return toys.names();
    }

    @PostMapping("/api/admin/toys/{id}/mending")
    void mend(Operator operator, @PathVariable UUID id, @RequestParam String reason) {
        toys.mend(id, reason);
    }

    @GetMapping("/api/public/echo")
    Map<String, Object> echo(@RequestParam YearMonth month, @RequestParam Quarter quarter, @RequestParam Money price) {
        return Map.of("month", month, "quarter", quarter, "price", price);
    }

    @GetMapping(path = "/api/public/colours", params = "preview=true")
    List<Colour> previewedColours() {
        return List.of();
    }

    @GetMapping("/api/public/colours")
    List<Colour> colours(@RequestParam(required = false) @Nullable List<Colour> colour) {
        return colour == null ? List.of() : colour;
    }

    @GetMapping(path = "/api/public/toy.pdf", produces = "application/pdf")
    byte[] pdf() {
        return "%PDF-".getBytes(StandardCharsets.UTF_8);
    }

    /** What is said about a toy: a word, a story, and when. */
    record Saying(
            @Nullable String word,
            @MultiLine @Nullable String story,
            @Nullable Instant at,
            @Nullable OffsetDateTime there) {}

    @PostMapping("/api/public/sayings")
    Saying say(@RequestBody @Valid Saying saying) {
        return saying;
    }

    @PostMapping("/api/public/uploads")
    Map<String, Object> upload(@RequestParam MultipartFile file) {
        return Map.of("name", String.valueOf(file.getOriginalFilename()), "size", file.getSize());
    }

    @GetMapping("/internal/ping")
    String ping() {
        return "pong";
    }
}
