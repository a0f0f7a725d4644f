package io.partnercloud.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The files a service shows to browsers. What lies in a folder {@code assets} is served under a name with the hash of its
 * content and kept by browsers for good; everything else is asked for again, and answered in full only if it has changed.
 */
final class StaticFiles implements WebMvcConfigurer, Ordered {
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        assets(registry, "/assets/**", "classpath:/static/assets/");
        assets(registry, "/*/assets/**", "classpath:/static/");
        registry.addResourceHandler("/**")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.noCache())
                .setUseLastModified(false) // the same in each build that can be repeated
                .setEtagGenerator(StaticFiles::etag)
                .resourceChain(true)
                .addTransformer(new LinksToHashedNames());
    }

    private static void assets(ResourceHandlerRegistry registry, String pattern, String location) {
        registry.addResourceHandler(pattern)
                .addResourceLocations(location)
                .setCacheControl(FOR_GOOD)
                .setUseLastModified(false)
                .resourceChain(true)
                .addResolver(new HashedNames().addContentVersionStrategy("/**"));
    }

    /** A weak one: the same file is the same packed and unpacked. */
    private static String etag(Resource file) {
        try {
            return "W/\"" + DigestUtils.md5DigestAsHex(file.getContentAsByteArray()) + '"';
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Before the framework's own, which takes no path that is taken. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
