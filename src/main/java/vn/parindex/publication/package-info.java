/** What the public reads: an immutable snapshot of locked results, and published figures of others with their sources. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "shell", "agency", "identity", "criteria", "cycle", "ledger", "ranking"})
package vn.parindex.publication;
