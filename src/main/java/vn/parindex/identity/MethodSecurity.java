package vn.parindex.identity;

import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** Switches on {@code @PreAuthorize}: every method that people call says who may. */
@Configuration
@EnableMethodSecurity
class MethodSecurity {}
