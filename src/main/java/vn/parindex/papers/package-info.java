/** The papers of an agency's file: reports and tables in the administrative form, and the whole file to take away. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "shell",
            "document",
            "agency",
            "identity",
            "evidence",
            "criteria",
            "scoring",
            "cycle",
            "selfassessment"
        })
package vn.parindex.papers;
