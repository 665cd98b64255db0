/** The append-only trail of every change of state. Listens to {@code AuditableEvent}, knows no feature. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "shell"})
package vn.parindex.audit;
