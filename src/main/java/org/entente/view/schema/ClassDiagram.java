package org.entente.view.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.entente.explore.Kinds;
import org.entente.extract.record.Modality;
import org.entente.query.completion.Statistics.Term;
import org.entente.query.schema.End;
import org.entente.query.schema.Link;
import org.entente.query.schema.Schema;
import org.entente.view.Emphasis;
import org.entente.view.Subgraph;
import org.entente.view.VisibleEdge;
import org.entente.view.VisibleNode;
import org.entente.view.source.NodeKinds;

/// The classes of a workspace as nodes and the predicates between them as edges, as far as they are
/// to be drawn.
///
/// @param drawn classes without a relation are there if they have instances
/// @param sizes how many instances each class has
/// @param relations how many edges there would be with all of them
/// @param hidden how many are left out since fewer triples than asked for stand behind them
/// @param classesHidden how many classes are left out with them, or since they have fewer instances
/// @param vocabulary how many classes of RDF's own vocabularies are left out
public record ClassDiagram(
    Subgraph drawn, Emphasis sizes, int relations, int hidden, int classesHidden, int vocabulary) {

  /// More edges at once are not readable.
  private static final int READABLE = 60;

  private static final List<String> VOCABULARIES =
      List.of(RDF.getURI(), RDFS.getURI(), OWL.getURI(), SKOS.getURI());

  /// @param least how many triples must stand behind an edge, and how many instances behind a class
  ///   that has no edge
  /// @param withVocabulary whether classes of RDF, RDFS, OWL and SKOS are drawn as well
  public static ClassDiagram of(Schema schema, long least, boolean withVocabulary) {
    Map<Node, Term> classes = new HashMap<>();
    Set<Node> vocabulary = new HashSet<>();
    for (Term term : schema.statistics().classes()) {
      if (term.count() > 0 && !withVocabulary && isVocabulary(term.node())) {
        vocabulary.add(term.node());
      } else if (term.count() > 0) {
        classes.put(term.node(), term);
      }
    }
    Map<Node, String> labels = new HashMap<>();
    schema.statistics().predicates().forEach(term -> labels.put(term.node(), label(term)));
    List<VisibleEdge> edges = new ArrayList<>();
    Set<Node> drawn = new LinkedHashSet<>();
    int relations = 0;
    for (Link link : schema.links()) {
      if (link.from() instanceof End.OfClass(var from)
          && link.to() instanceof End.OfClass(var to)
          && classes.containsKey(from)
          && classes.containsKey(to)) {
        relations++;
        if (link.count() >= least) {
          drawn.add(from);
          drawn.add(to);
          edges.add(edge(from, link, to, labels.getOrDefault(link.predicate(), "")));
        }
      }
    }
    classes.values().stream()
        .filter(term -> term.count() >= least)
        .map(Term::node)
        .forEach(drawn::add);
    Map<Node, Double> sizes = new HashMap<>();
    drawn.forEach(type -> sizes.put(type, (double) count(classes, type)));
    return new ClassDiagram(
        new Subgraph(drawn.stream().map(type -> node(schema, classes, type)).toList(), edges),
        new Emphasis("Instances", Emphasis.Channel.SIZE, sizes),
        relations,
        relations - edges.size(),
        classes.size() - drawn.size(),
        vocabulary.size());
  }

  /// The least count with which the diagram stays readable.
  public static long readable(Schema schema) {
    List<Long> counts =
        schema.links().stream()
            .filter(link -> isOfClasses(link.from()) && isOfClasses(link.to()))
            .map(Link::count)
            .toList();
    return counts.size() <= READABLE ? 1 : counts.get(READABLE - 1) + 1;
  }

  private static boolean isOfClasses(End end) {
    return end instanceof End.OfClass(var type) && !isVocabulary(type);
  }

  private static boolean isVocabulary(Node type) {
    return type.isURI() && VOCABULARIES.stream().anyMatch(type.getURI()::startsWith);
  }

  private static long count(Map<Node, Term> classes, Node type) {
    Term term = classes.get(type);
    return term == null ? 0 : term.count();
  }

  private static VisibleNode node(Schema schema, Map<Node, Term> classes, Node type) {
    Set<Node> above = new HashSet<>();
    above.add(type);
    schema
        .statistics()
        .narrower()
        .forEach(
            (broad, narrow) -> {
              if (narrow.contains(type)) {
                above.add(broad);
              }
            });
    Term term = classes.get(type);
    return new VisibleNode(
        type,
        term == null ? Schema.name(type) : label(term),
        "%s, %,d instances".formatted(Schema.name(type), count(classes, type)),
        NodeKinds.of(Kinds.kindOf(above)),
        Modality.ASSERTED,
        -1);
  }

  private static VisibleEdge edge(Node from, Link link, Node to, String label) {
    return new VisibleEdge(
        Triple.create(from, link.predicate(), to),
        "%s %s%,d".formatted(label, link.estimated() ? "≈ " : "", link.count()),
        Modality.ASSERTED);
  }

  private static String label(Term term) {
    return term.label().isEmpty() ? Schema.name(term.node()) : term.label();
  }
}
