/** Ministries in charge appraise what agencies scored, agencies clarify, the ministries decide again. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "shell",
            "agency",
            "identity",
            "evidence",
            "evidence :: ui",
            "criteria",
            "scoring",
            "cycle",
            "cycle :: ui",
            "ledger",
            "selfassessment"
        })
package vn.parindex.appraisal;
