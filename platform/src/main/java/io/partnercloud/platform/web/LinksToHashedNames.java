package io.partnercloud.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.ResourceTransformerSupport;
import org.springframework.web.servlet.resource.TransformedResource;

/** Pages name assets as they lie in the sources; browsers are given the names that may be kept for good. */
final class LinksToHashedNames extends ResourceTransformerSupport {
    private static final Pattern LINK = Pattern.compile("(?<=\")(?:/[\\w-]+)?/assets/[\\w./-]+(?=\")");

    @Override
    public Resource transform(HttpServletRequest request, Resource resource, ResourceTransformerChain chain)
            throws IOException {
        var file = chain.transform(request, resource);
        if (!"html".equals(StringUtils.getFilenameExtension(file.getFilename()))) {
            return file;
        }
        var page = LINK.matcher(file.getContentAsString(UTF_8))
                .replaceAll(link -> Matcher.quoteReplacement(
                        Objects.requireNonNullElse(resolveUrlPath(link.group(), request, file, chain), link.group())));
        return new TransformedResource(file, page.getBytes(UTF_8));
    }
}
