/** An agency scores itself leaf by leaf, proves it, and its leader submits the file. */
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
            "division",
            "ledger"
        })
package vn.parindex.selfassessment;
