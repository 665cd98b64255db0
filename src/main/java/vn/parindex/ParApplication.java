package vn.parindex;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.Theme;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The intranet of the yearly administrative reform index. */
@SpringBootApplication
@Theme("parindex")
public class ParApplication implements AppShellConfigurator {

    public static void main(String[] arguments) {
        SpringApplication.run(ParApplication.class, arguments);
    }
}
