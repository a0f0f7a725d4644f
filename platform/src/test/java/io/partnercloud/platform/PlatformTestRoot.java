package io.partnercloud.platform;

import io.partnercloud.platform.app.PlatformTestApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Import;

/** Where the tests of all platform packages find their application. */
@SpringBootConfiguration
@Import(PlatformTestApplication.class)
class PlatformTestRoot {}
