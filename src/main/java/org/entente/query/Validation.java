package org.entente.query;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.entente.mapping.Ontology;

/// Checks graphs against the SHACL shapes of the ontology. Thread-safe.
public final class Validation {

  private final Shapes shapes;

  /// With the shapes that come with the program.
  public Validation() {
    this(Ontology.shapes());
  }

  /// @param shapes SHACL shapes; only read
  public Validation(Graph shapes) {
    this.shapes = Shapes.parse(shapes);
  }

  /// A rule that a graph breaks.
  ///
  /// @param path the property or path at fault, as SPARQL writes it; empty for the node itself
  /// @param value the value at fault; empty if one is missing
  public record Violation(Node focus, String path, Optional<Node> value, String message) {}

  /// @return what is wrong, by focus node and path; empty if nothing is
  public List<Violation> check(Graph graph) {
    return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
        .map(Validation::violation)
        .sorted(
            Comparator.comparing((Violation violation) -> violation.focus().toString())
                .thenComparing(Violation::path)
                .thenComparing(Violation::message)
                .thenComparing(violation -> violation.value().map(Node::toString).orElse("")))
        .toList();
  }

  private static Violation violation(ReportEntry entry) {
    return new Violation(
        entry.focusNode(),
        entry.resultPath() == null ? "" : entry.resultPath().toString(),
        Optional.ofNullable(entry.value()),
        entry.message() == null ? "" : entry.message());
  }
}
