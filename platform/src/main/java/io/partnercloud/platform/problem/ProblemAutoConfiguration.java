package io.partnercloud.platform.problem;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** Problems instead of error pages. */
@AutoConfiguration(before = ErrorMvcAutoConfiguration.class)
@Import({
    ProblemTexts.class,
    ProblemAdvice.class,
    BrokenAnswers.class,
    ContainerProblems.class,
    ProblemErrorController.class,
    ProblemPageController.class
})
class ProblemAutoConfiguration {

    @Bean
    ProblemWriter problemWriter(
            @Value("${spring.application.name}") String service, ProblemTexts problemTexts, JsonMapper json) {
        return new ProblemWriter(service, problemTexts, json);
    }
}
