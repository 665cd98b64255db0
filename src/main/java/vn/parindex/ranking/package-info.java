/** Index, groups and ranks of a cycle, and the Steering Committee's decision on them. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "shell",
            "agency",
            "identity",
            "criteria",
            "scoring",
            "cycle",
            "cycle :: ui",
            "ledger",
            "selfassessment",
            "council",
            "survey"
        })
package vn.parindex.ranking;
