package io.partnercloud.billing.debt.paymentorder.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.MediaType;

/** Describes what a payment order can be: a PDF, JPEG or PNG. */
@ApiResponse(
        responseCode = "200",
        description = "The file as it was sent.",
        content = {
            @Content(mediaType = MediaType.APPLICATION_PDF_VALUE),
            @Content(mediaType = MediaType.IMAGE_JPEG_VALUE),
            @Content(mediaType = MediaType.IMAGE_PNG_VALUE)
        })
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface AnswersTheFile {}
