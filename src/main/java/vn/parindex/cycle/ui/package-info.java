/** Pages of cycles and holidays, and the choice of a cycle that other pages show too. */
@org.springframework.modulith.NamedInterface("ui")
package vn.parindex.cycle.ui;
