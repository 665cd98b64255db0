package vn.parindex.identity.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.servlet.LocaleResolver;
import vn.parindex.shell.Texts;

/** What the API answers before a controller is reached: 401 without a session, 403 without the right or the token. */
class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final LocaleResolver languages;

    ApiRefusals(LocaleResolver languages) {
        this.languages = languages;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        answer(request, response, HttpStatus.UNAUTHORIZED, "signInAgain");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        answer(request, response, HttpStatus.FORBIDDEN, reason instanceof CsrfException ? "token" : "forbidden");
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String error)
            throws IOException {
        var locale = languages.resolveLocale(request);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        JSON.writeValue(
                response.getWriter(),
                Map.of("error", error, "message", Texts.of(locale, "identity.ApiRefusals." + error)));
    }
}
