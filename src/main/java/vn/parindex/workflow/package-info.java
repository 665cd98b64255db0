/** Routes files and cycles by BPMN and keeps the list of what waits for whom; the only module that knows the engine. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "shell",
            "clock",
            "agency",
            "identity",
            "criteria",
            "cycle",
            "cycle :: ui",
            "selfassessment",
            "appraisal",
            "council",
            "ranking",
            "publication"
        })
package vn.parindex.workflow;
