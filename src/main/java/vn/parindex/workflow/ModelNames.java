package vn.parindex.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Lets the engine know models by the name of their file. It would take the absolute path, and deploy every model once
 * more after the program was moved.
 */
@Component
class ModelNames extends AbstractProcessEnginePlugin {

    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        var deploying = (SpringProcessEngineConfiguration) configuration;
        deploying.setDeploymentResources(
                Stream.of(deploying.getDeploymentResources()).map(Model::new).toArray(Resource[]::new));
    }

    /** A model that does not say in which directory it lies. */
    private static final class Model extends AbstractResource {

        private final Resource file;

        private Model(Resource file) {
            this.file = file;
        }

        @Override
        public String getFilename() {
            return file.getFilename();
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return file.getInputStream();
        }

        @Override
        public String getDescription() {
            return file.getDescription();
        }
    }
}
