/** The one database: an embedded MariaDB by default, or a checked external one, its schema and the rights of its users. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package vn.parindex.database;
