/** Tells people what happened and what is due: messages in the frame, and mail where it is set up. Never undoes an act. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "shell",
            "clock",
            "agency",
            "identity",
            "criteria",
            "cycle",
            "division",
            "selfassessment",
            "appraisal",
            "council",
            "inquiry",
            "announcement",
            "workflow"
        })
package vn.parindex.notification;
