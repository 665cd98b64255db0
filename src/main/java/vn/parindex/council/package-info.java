/** The Appraisal Council settles what ministry and agency still see differently. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "shell",
            "agency",
            "identity",
            "evidence",
            "criteria",
            "scoring",
            "cycle",
            "document",
            "ledger",
            "selfassessment",
            "appraisal"
        })
package vn.parindex.council;
