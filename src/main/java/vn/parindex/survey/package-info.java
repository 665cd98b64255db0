/** Points that agencies do not score themselves: survey and outcome points, imported from files with their source. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "shell", "agency", "identity", "criteria", "scoring", "cycle", "ledger"})
package vn.parindex.survey;
