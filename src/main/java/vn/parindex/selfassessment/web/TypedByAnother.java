package vn.parindex.selfassessment.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.parindex.shared.CurrentUser;

/**
 * What one person typed is never saved in the name of another who signed in meanwhile in the same browser: the browser
 * says who typed, and the words wait there until that person is back.
 */
@Component
class TypedByAnother implements HandlerInterceptor, WebMvcConfigurer {

    static final String TYPED_BY = "X-Typed-By";

    private final CurrentUser user;

    TypedByAnother(CurrentUser user) {
        this.user = user;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/cycles/**");
    }

    /** As if nobody were signed in: the page then says that its session is over. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var typedBy = request.getHeader(TYPED_BY);
        if (typedBy == null || typedBy.equals(user.username())) {
            return true;
        }
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        return false;
    }
}
