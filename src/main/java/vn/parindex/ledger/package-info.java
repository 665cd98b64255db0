/** The append-only record of every score that became somebody's act; the only writer of scores. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "shell", "scoring", "agency", "criteria", "cycle"})
package vn.parindex.ledger;
