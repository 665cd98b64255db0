/** The first page after signing in: what waits for whom, and where the agency's file is. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "shell",
            "agency",
            "identity",
            "cycle",
            "division",
            "selfassessment",
            "appraisal",
            "council",
            "ranking",
            "publication",
            "criteria",
            "workflow"
        })
package vn.parindex.home;
