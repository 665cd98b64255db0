package vn.parindex.shell;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether screens say "Bản trình diễn": asks the module that knows, else the setting. */
@Component
class Demonstration {

    private final ObjectProvider<DemonstrationMode> mode;
    private final boolean setting;

    Demonstration(ObjectProvider<DemonstrationMode> mode, @Value("${parindex.demonstration:false}") boolean setting) {
        this.mode = mode;
        this.setting = setting;
    }

    boolean isOn() {
        var known = mode.getIfAvailable();
        return known == null ? setting : known.isOn();
    }
}
