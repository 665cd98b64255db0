package vn.parindex.database;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * While the database is away: a page that says so and comes back by itself, instead of errors. Scripts get the bare
 * status 503, on which Vaadin's client keeps what is on screen and tries again.
 */
class DatabaseOutageFilter extends OncePerRequestFilter {

    private static final String SECONDS = "3";

    private final DatabaseStatus database;
    private final byte[] page;

    DatabaseOutageFilter(DatabaseStatus database) throws IOException {
        this.database = database;
        this.page = new ClassPathResource("database/unavailable.html").getContentAsByteArray();
    }

    /** What lies in files needs no database. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith("/VAADIN/build/") || path.startsWith("/VAADIN/static/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (database.isAvailable()) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", SECONDS);
        response.setHeader("Cache-Control", "no-store");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (wantsPage(request)) {
            response.setHeader("Refresh", SECONDS);
            response.setContentType("text/html");
            response.setContentLength(page.length);
            response.getOutputStream().write(page);
        }
    }

    private static boolean wantsPage(HttpServletRequest request) {
        var accepted = request.getHeader("Accept");
        return request.getMethod().equals("GET") && accepted != null && accepted.contains("text/html");
    }
}
