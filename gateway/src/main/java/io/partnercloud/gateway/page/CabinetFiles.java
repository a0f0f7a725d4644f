package io.partnercloud.gateway.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * The pages of partners, clients and operators, out of the module cabinet-web: each of their addresses answers the same file,
 * which finds its page by itself, with whatever filters the address carries; what it loads has a hash in its name.
 */
@Configuration(proxyBeanMethods = false)
class CabinetFiles implements WebMvcConfigurer, Ordered {
    /** The rooms themselves stand beside what is in them: to the handler of files a pattern's own folder is no file. */
    private static final String[] ADDRESSES = Stream.of("/cabinet", "/desk", "/client")
            .flatMap(room -> Stream.of(room, room + "/", room + "/**"))
            .toArray(String[]::new);

    private static final String BUILT = "classpath:/app/";
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(ADDRESSES)
                .addResourceLocations(BUILT)
                .setCacheControl(CacheControl.noCache())
                .setUseLastModified(false)
                .setEtagGenerator(CabinetFiles::etag)
                .resourceChain(true)
                .addResolver(new OnePage());
        registry.addResourceHandler("/app/**")
                .addResourceLocations(BUILT)
                .setCacheControl(FOR_GOOD)
                .setUseLastModified(false)
                .resourceChain(true)
                .addResolver(new HashedOnly());
    }

    /** Before the platform's own, which answers every other address with a file of that name. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    /** A weak one: the same page is the same packed and unpacked. */
    private static String etag(Resource file) {
        try {
            return "W/\"" + DigestUtils.md5DigestAsHex(file.getContentAsByteArray()) + '"';
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class OnePage extends PathResourceResolver {
        @Override
        protected @Nullable Resource resolveResourceInternal(
                @Nullable HttpServletRequest request,
                String path,
                List<? extends Resource> locations,
                ResourceResolverChain chain) {
            return super.resolveResourceInternal(request, "index.html", locations, chain);
        }
    }

    /** What may be kept for good; the page itself may not. */
    private static final class HashedOnly extends PathResourceResolver {
        private static final Pattern HASHED = Pattern.compile("[\\w.-]+-[\\w-]{8}\\.(?:js|css)");

        @Override
        protected @Nullable Resource resolveResourceInternal(
                @Nullable HttpServletRequest request,
                String path,
                List<? extends Resource> locations,
                ResourceResolverChain chain) {
            return HASHED.matcher(path).matches()
                    ? super.resolveResourceInternal(request, path, locations, chain)
                    : null;
        }
    }
}
