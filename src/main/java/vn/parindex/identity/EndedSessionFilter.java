package vn.parindex.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session at its next request when the account was shut or lost its roles; the request goes on as nobody's. */
public final class EndedSessionFilter extends OncePerRequestFilter {

    private final SessionTickets tickets;

    /** One per security chain; not a bean, or the container would run it outside the chains as well. */
    public EndedSessionFilter(SessionTickets tickets) {
        this.tickets = tickets;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getSession(false) != null && tickets.currentHasEnded()) {
            request.getSession().invalidate();
            SecurityContextHolder.clearContext();
            SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
        }
        chain.doFilter(request, response);
    }
}
