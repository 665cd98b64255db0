package vn.parindex.shell;

import com.vaadin.flow.spring.SpringServlet;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.stereotype.Component;

/**
 * Keeps small what every open screen holds as long as it is open: its push connection. Browsers send their acts by
 * ordinary requests and only a beat through the connection, and messages to them leave in pieces of the buffer's size,
 * so that small buffers cost nothing. Left alone they are 135 KiB for each officer, a third of what one may take.
 */
@Component
class PushConnections implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, BeanPostProcessor {

    private static final String FRAME_BYTES = "512";
    private static final String MESSAGE_BYTES = "512";
    private static final String SOCKET_BYTES = "2048";

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        if (System.getProperty("org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE") == null) {
            System.setProperty("org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE", FRAME_BYTES);
        }
        server.addConnectorCustomizers(connector -> {
            connector.setProperty("socket.appReadBufSize", SOCKET_BYTES);
            connector.setProperty("socket.appWriteBufSize", SOCKET_BYTES);
        });
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof ServletRegistrationBean<?> registration
                && registration.getServlet() instanceof SpringServlet) {
            registration.addInitParameter("org.atmosphere.websocket.bufferSize", MESSAGE_BYTES);
        }
        return bean;
    }
}
