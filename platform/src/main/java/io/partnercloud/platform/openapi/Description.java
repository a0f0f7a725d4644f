package io.partnercloud.platform.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.partnercloud.platform.security.Rights;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springdoc.core.customizers.SpringDocCustomizers;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.core.providers.SpringDocProviders;
import org.springdoc.core.service.AbstractRequestService;
import org.springdoc.core.service.GenericResponseService;
import org.springdoc.core.service.OpenAPIService;
import org.springdoc.core.service.OperationService;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.ObjectFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Answers with the description of the API, the same to everybody, made once. */
class Description extends OpenApiWebMvcResource {
    private static final Logger LOG = LoggerFactory.getLogger(Description.class);

    private byte @Nullable [] made;
    private final Rights rights;

    Description(
            ObjectFactory<OpenAPIService> api,
            AbstractRequestService requests,
            GenericResponseService responses,
            OperationService operations,
            SpringDocConfigProperties settings,
            SpringDocProviders providers,
            SpringDocCustomizers customizers,
            Rights rights) {
        super(api, requests, responses, operations, settings, providers, customizers);
        this.rights = rights;
    }

    @Override
    public byte[] openapiJson(HttpServletRequest request, String path, Locale locale) throws JsonProcessingException {
        return made();
    }

    /** JSON is YAML, too. */
    @Override
    public byte[] openapiYaml(HttpServletRequest request, String path, Locale locale) throws JsonProcessingException {
        return made();
    }

    synchronized byte[] made() throws JsonProcessingException {
        if (made == null) {
            var begun = System.nanoTime();
            initOpenAPIBuilder(Locale.ENGLISH);
            var api = (ObjectNode) JsonMapper.shared().readTree(writeJsonValue(getOpenApi("", Locale.ENGLISH)));
            Contract.complete(api, rights);
            made = JsonMapper.shared().writeValueAsBytes(api);
            LOG.info("the API is described, in {} ms", (System.nanoTime() - begun) / 1_000_000);
        }
        return made;
    }
}
