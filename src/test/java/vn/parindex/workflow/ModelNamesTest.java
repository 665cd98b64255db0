package vn.parindex.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import vn.parindex.IntegrationTest;

/** The program may be moved: the same models in another directory are the same models. */
class ModelNamesTest extends IntegrationTest {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private SpringProcessEngineConfiguration running;

    @Autowired
    private ModelNames names;

    @Test
    void aStartFromAnotherDirectoryDeploysNothing(@TempDir Path moved) throws IOException {
        var before = deployments();

        new Start(copies(moved)).deploy();

        assertThat(deployments()).isEqualTo(before);
    }

    @Test
    void modelsAreKnownByTheNameOfTheirFile() {
        var deployed = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(AgencyFileProcess.PROCESS_ID)
                .latestVersion()
                .singleResult();

        assertThat(deployed.getResourceName()).isEqualTo("agency-file.bpmn");
    }

    /** What an engine does at its start, with other files. */
    private final class Start extends SpringProcessEngineConfiguration {

        private Start(Resource... models) {
            setDeploymentName(running.getDeploymentName());
            setDeployChangedOnly(running.isDeployChangedOnly());
            setDeploymentResources(models);
        }

        private void deploy() {
            names.postInit(this);
            autoDeployResources(engine);
        }
    }

    private Resource[] copies(Path directory) throws IOException {
        var models = running.getDeploymentResources();
        var copies = new Resource[models.length];
        for (int number = 0; number < models.length; number++) {
            var copy = directory.resolve(models[number].getFilename());
            Files.write(copy, models[number].getContentAsByteArray());
            copies[number] = new FileSystemResource(copy);
        }
        return copies;
    }

    private long deployments() {
        return engine.getRepositoryService().createDeploymentQuery().count();
    }
}
