package vn.parindex;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTest {

    private final ApplicationModules modules = ApplicationModules.of(ParApplication.class);

    @Test
    void modulesDependOnlyOnWhatTheirPackageAllows() {
        modules.verify();
    }

    @Test
    void theStructureIsDrawn() {
        new Documenter(modules).writeModulesAsPlantUml().writeModuleCanvases();
    }
}
