package io.partnercloud.platform.problem;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/** Problems instead of error pages. */
@AutoConfiguration(before = ErrorMvcAutoConfiguration.class)
class ProblemAutoConfiguration {

    @Bean
    ProblemTexts problemTexts() {
        return new ProblemTexts();
    }

    @Bean
    ProblemWriter problemWriter(
            @Value("${spring.application.name}") String service, ProblemTexts problemTexts, JsonMapper json) {
        return new ProblemWriter(service, problemTexts, json);
    }

    @Bean
    ProblemAdvice problemAdvice(ProblemWriter problemWriter) {
        return new ProblemAdvice(problemWriter);
    }

    @Bean
    BrokenAnswers brokenAnswers() {
        return new BrokenAnswers();
    }

    @Bean
    ProblemErrorController problemErrorController(ProblemWriter problemWriter) {
        return new ProblemErrorController(problemWriter);
    }

    @Bean
    ProblemPageController problemPageController(ProblemTexts problemTexts) {
        return new ProblemPageController(problemTexts);
    }
}
