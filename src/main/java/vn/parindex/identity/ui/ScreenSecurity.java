package vn.parindex.identity.ui;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import vn.parindex.identity.EndedSessionFilter;
import vn.parindex.identity.SessionTickets;

/** The screens: a form to sign in, every view closed unless it says who may enter. */
@Configuration
class ScreenSecurity {

    private static final String POLICY =
            "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    @Bean
    @Order(3)
    SecurityFilterChain screenChain(HttpSecurity http, CsrfTokenRepository tokens, SessionTickets tickets)
            throws Exception {
        return http.addFilterAfter(new EndedSessionFilter(tickets), SecurityContextHolderFilter.class)
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .headers(headers -> headers.frameOptions(FrameOptionsConfig::sameOrigin)
                        .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY)))
                .authorizeHttpRequests(requests ->
                        requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll())
                .with(VaadinSecurityConfigurer.vaadin(), screens -> screens.loginView(LoginView.class))
                .build();
    }
}
