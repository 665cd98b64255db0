package vn.parindex.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class DatabaseOutageFilterTest {

    private boolean available;
    private final MockFilterChain chain = new MockFilterChain();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void answersReadersWithAPageThatReturnsByItself() throws Exception {
        request("GET", "/", "text/html,*/*");

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("3");
        assertThat(response.getHeader("Refresh")).isEqualTo("3");
        assertThat(response.getContentAsString(StandardCharsets.UTF_8))
                .contains("lang=\"vi\"", "Mọi nội dung đã báo", "lang=\"en\"", "Everything shown as saved is safe");
        assertThat(chain.getRequest()).isNull();
    }

    @Test
    void answersScriptsWithTheBareStatus() throws Exception {
        request("POST", "/?v-r=uidl", "*/*");

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentAsByteArray()).isEmpty();
    }

    @Test
    void letsFilesThatNeedNoDatabasePass() throws Exception {
        request("GET", "/VAADIN/build/indexhtml.js", "*/*");

        assertThat(chain.getRequest()).isNotNull();
    }

    @Test
    void stepsAsideWhileTheDatabaseAnswers() throws Exception {
        available = true;

        request("GET", "/", "text/html");

        assertThat(chain.getRequest()).isNotNull();
        assertThat(response.getStatus()).isEqualTo(200);
    }

    private void request(String method, String path, String accept) throws Exception {
        var request = new MockHttpServletRequest(method, path);
        request.addHeader("Accept", accept);
        new DatabaseOutageFilter(() -> available).doFilter(request, response, chain);
    }
}
