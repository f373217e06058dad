package org.entente.extract.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.entente.base.Problem;
import org.entente.base.ProblemException;
import org.entente.extract.record.EntityId;
import org.entente.extract.record.EntityType;

/// Reads gazetteer entries from Turtle. The vocabulary is explained at the top of
/// `ontology/places.ttl`; a subject without a known class or a label is passed over.
public final class GazetteerReader {

  private static final String TERMS = "https://w3id.org/entente/ontology#";
  private static final String IDS = "https://w3id.org/entente/id/";
  private static final Map<String, EntityType> TYPES =
      Map.of(
          "Country", EntityType.COUNTRY,
          "Place", EntityType.PLACE,
          "Organization", EntityType.ORGANIZATION,
          "GovernmentBody", EntityType.GOVERNMENT_BODY,
          "InternationalOrganization", EntityType.INTERNATIONAL_ORGANIZATION,
          "Office", EntityType.OFFICE);

  /// @param resource an absolute name on the class path
  /// @throws ProblemException if it is missing or no Turtle
  public List<GazetteerEntry> readResource(String resource) {
    try (InputStream in = GazetteerReader.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new ProblemException(
            Problem.internal("The gazetteer is missing", resource, "Build the program again"));
      }
      return read(in, resource);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.internal("The gazetteer cannot be read", resource, "Build the program again"), e);
    }
  }

  /// @param name what to call the source in messages
  /// @return the entries in the order of their first triple
  /// @throws ProblemException if the source is no Turtle; the message has line and column
  public List<GazetteerEntry> read(InputStream in, String name) {
    List<Node> subjects = new ArrayList<>();
    Graph graph = GraphFactory.createDefaultGraph();
    try {
      RDFParser.source(in)
          .lang(Lang.TURTLE)
          .base(IDS)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(new SubjectOrder(graph, subjects));
    } catch (RiotException e) {
      String message = String.valueOf(e.getMessage());
      throw new ProblemException(
          Problem.input("No valid Turtle: " + message, name, "Correct the file"), e);
    }
    return entries(graph, subjects);
  }

  private static List<GazetteerEntry> entries(Graph graph, List<Node> subjects) {
    Map<EntityId, GazetteerEntry> entries = new LinkedHashMap<>();
    for (Node subject : subjects) {
      entry(graph, subject).ifPresent(entry -> entries.put(entry.id(), entry));
    }
    return entries.values().stream().map(entry -> withIso(entry, entries)).toList();
  }

  private static Optional<GazetteerEntry> entry(Graph graph, Node subject) {
    List<String> labels = words(graph, subject, RDFS.label.asNode());
    Optional<EntityType> type = type(graph, subject);
    Optional<EntityId> id = id(subject);
    if (labels.isEmpty() || type.isEmpty() || id.isEmpty()) {
      return Optional.empty();
    }
    Set<String> names = new LinkedHashSet<>(labels);
    names.addAll(words(graph, subject, SKOS.altLabel.asNode()));
    names.addAll(words(graph, subject, SKOS.hiddenLabel.asNode()));
    Set<String> adjectives = new LinkedHashSet<>(words(graph, subject, term("adjective")));
    adjectives.addAll(words(graph, subject, term("demonym")));
    List<EntityId> parents = new ArrayList<>(ids(graph, subject, term("partOf")));
    parents.addAll(ids(graph, subject, term("officeOf")));
    return Optional.of(
        new GazetteerEntry(
            id.get(),
            type.get(),
            labels.getFirst(),
            List.copyOf(names),
            List.copyOf(adjectives),
            words(graph, subject, term("metonym")),
            Set.copyOf(words(graph, subject, term("ambiguousLabel"))),
            words(graph, subject, term("isoCode")).stream().findFirst(),
            parents));
  }

  /// An organ or place within one country has that country's code.
  private static GazetteerEntry withIso(
      GazetteerEntry entry, Map<EntityId, GazetteerEntry> entries) {
    Optional<String> iso = entry.iso();
    GazetteerEntry at = entry;
    for (int steps = 0; iso.isEmpty() && steps < 8 && at.parents().size() == 1; steps++) {
      GazetteerEntry parent = entries.get(at.parents().getFirst());
      if (parent == null) {
        break;
      }
      iso = parent.iso();
      at = parent;
    }
    return iso.equals(entry.iso())
        ? entry
        : new GazetteerEntry(
            entry.id(),
            entry.type(),
            entry.label(),
            entry.names(),
            entry.adjectives(),
            entry.metonyms(),
            entry.ambiguous(),
            iso,
            entry.parents());
  }

  private static Optional<EntityType> type(Graph graph, Node subject) {
    return graph.stream(subject, RDF.type.asNode(), Node.ANY)
        .map(triple -> triple.getObject())
        .filter(node -> node.isURI() && node.getURI().startsWith(TERMS))
        .map(node -> TYPES.get(node.getURI().substring(TERMS.length())))
        .filter(found -> found != null)
        .findFirst();
  }

  private static Node term(String name) {
    return NodeFactory.createURI(TERMS + name);
  }

  /// The English or language-less words, in alphabetical order.
  private static List<String> words(Graph graph, Node subject, Node predicate) {
    return graph.stream(subject, predicate, Node.ANY)
        .map(triple -> triple.getObject())
        .filter(Node::isLiteral)
        .filter(
            node ->
                node.getLiteralLanguage().isEmpty() || node.getLiteralLanguage().startsWith("en"))
        .map(Node::getLiteralLexicalForm)
        .sorted()
        .toList();
  }

  private static List<EntityId> ids(Graph graph, Node subject, Node predicate) {
    return graph.stream(subject, predicate, Node.ANY)
        .flatMap(triple -> id(triple.getObject()).stream())
        .sorted()
        .toList();
  }

  private static Optional<EntityId> id(Node node) {
    return node.isURI() && node.getURI().startsWith(IDS)
        ? Optional.of(EntityId.global(node.getURI().substring(IDS.length())))
        : Optional.empty();
  }
}
