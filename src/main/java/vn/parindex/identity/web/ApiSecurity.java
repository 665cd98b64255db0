package vn.parindex.identity.web;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.web.servlet.LocaleResolver;
import vn.parindex.identity.EndedSessionFilter;
import vn.parindex.identity.OwnPasswordService;
import vn.parindex.identity.SessionTickets;

/** The API: the session of the screens, a token against forged requests, answers in JSON whatever goes wrong. */
@Configuration
class ApiSecurity {

    private final OwnPasswordService password;
    private final LocaleResolver languages;

    ApiSecurity(OwnPasswordService password, @Qualifier("localeResolver") LocaleResolver languages) {
        this.password = password;
        this.languages = languages;
    }

    @Bean
    @Order(1)
    SecurityFilterChain apiChain(HttpSecurity http, CsrfTokenRepository tokens, SessionTickets tickets)
            throws Exception {
        var refusals = new ApiRefusals(languages);
        return http.securityMatcher("/api/**")
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(cache -> cache.disable())
                .addFilterAfter(new EndedSessionFilter(tickets), SecurityContextHolderFilter.class)
                .csrf(csrf -> csrf.csrfTokenRepository(tokens).csrfTokenRequestHandler(eagerPlainToken()))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(headers -> headers.frameOptions(FrameOptionsConfig::sameOrigin))
                .authorizeHttpRequests(requests -> requests.anyRequest()
                        .access(AuthorizationManagers.allOf(
                                AuthenticatedAuthorizationManager.authenticated(), passwordIsTheOwnersOwn())))
                .build();
    }

    /** The script sends the cookie's value as it is; reading the token at once puts the cookie on every answer. */
    private static CsrfTokenRequestAttributeHandler eagerPlainToken() {
        var handler = new CsrfTokenRequestAttributeHandler();
        handler.setCsrfRequestAttributeName(null);
        return handler;
    }

    private AuthorizationManager<RequestAuthorizationContext> passwordIsTheOwnersOwn() {
        return (authentication, request) -> new AuthorizationDecision(!password.mustChange());
    }
}
