/** Work without the network: a file goes out as a workbook, comes back, and is merged field by field. */
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
            "selfassessment"
        })
package vn.parindex.exchange;
