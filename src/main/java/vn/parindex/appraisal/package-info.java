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
            "ledger",
            "selfassessment"
        })
package vn.parindex.appraisal;
