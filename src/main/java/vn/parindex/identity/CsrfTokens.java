package vn.parindex.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/**
 * One token for screens and API, in the cookie {@code XSRF-TOKEN}: scripts read it and send it back in the header
 * {@code X-XSRF-TOKEN}; a sign-in page that was left open over a night still works.
 */
@Configuration
class CsrfTokens {

    @Bean
    CsrfTokenRepository csrfTokenRepository() {
        var cookie = CookieCsrfTokenRepository.withHttpOnlyFalse();
        cookie.setCookieCustomizer(builder -> builder.sameSite("Lax").path("/"));
        return cookie;
    }
}
