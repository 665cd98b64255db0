package vn.parindex;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.theme.Theme;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The intranet of the yearly administrative reform index. */
@SpringBootApplication
@Theme("parindex")
@Push
public class ParApplication implements AppShellConfigurator {

    /** The only zone of the product: deadlines are Vietnamese midnights wherever the machine stands. */
    static final TimeZone ZONE = TimeZone.getTimeZone("Asia/Ho_Chi_Minh");

    /** Starts the intranet; the zone is set before anything can read a clock. */
    public static void main(String[] arguments) {
        TimeZone.setDefault(ZONE);
        SpringApplication.run(ParApplication.class, arguments);
    }
}
