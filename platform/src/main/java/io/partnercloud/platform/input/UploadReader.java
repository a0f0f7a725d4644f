package io.partnercloud.platform.input;

import io.partnercloud.platform.problem.InvalidParameter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.multipart.support.DefaultMultipartHttpServletRequest;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;

/** Reads uploads: a file is known by the last part of its name, and an unfit name or field is refused (400). */
final class UploadReader extends StandardServletMultipartResolver {
    @Override
    public MultipartHttpServletRequest resolveMultipart(HttpServletRequest request) {
        var upload = super.resolveMultipart(request);
        upload.getParameterMap().forEach((name, values) -> {
            for (String value : values) {
                if (!Characters.areFit(name) || !Characters.areFitLines(value)) {
                    throw InvalidParameter.of("upload", "forbidden_characters", "");
                }
            }
        });
        var files = new LinkedMultiValueMap<String, MultipartFile>();
        upload.getMultiFileMap().forEach((field, parts) -> parts.forEach(part -> files.add(field, named(field, part))));
        return new DefaultMultipartHttpServletRequest(request, files, new HashMap<>(), new HashMap<>());
    }

    private static MultipartFile named(String field, MultipartFile part) {
        var name = FileNames.lastPart(Objects.requireNonNullElse(part.getOriginalFilename(), ""));
        if (!Characters.areFit(field) || !FileNames.isFit(name)) {
            throw InvalidParameter.of("file", "file_name", "");
        }
        return new NamedFile(part, name);
    }

    /** A part under the last part of its name. */
    private record NamedFile(MultipartFile part, String fileName) implements MultipartFile {
        @Override
        public String getName() {
            return part.getName();
        }

        @Override
        public String getOriginalFilename() {
            return fileName;
        }

        @Override
        public @Nullable String getContentType() {
            return part.getContentType();
        }

        @Override
        public boolean isEmpty() {
            return part.isEmpty();
        }

        @Override
        public long getSize() {
            return part.getSize();
        }

        @Override
        public byte[] getBytes() throws IOException {
            return part.getBytes();
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return part.getInputStream();
        }

        @Override
        public void transferTo(File file) throws IOException {
            part.transferTo(file);
        }
    }
}
