package org.entente.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;

/// The files of the `ontology` folder as graphs. Each call reads anew: keep what you read.
public final class Ontology {

  /// The graph that holds the ontology within a workspace; also the IRI of the ontology.
  public static final Node GRAPH = NodeFactory.createURI("https://w3id.org/entente/ontology");

  private Ontology() {}

  /// Classes, properties, and the concepts of event types, modes, contexts and modalities.
  public static Graph terms() {
    return read(List.of("entente.ttl", "events.ttl"));
  }

  /// The SHACL shapes of what the mapping writes.
  public static Graph shapes() {
    return read(List.of("shapes.ttl"));
  }

  /// The gazetteer: countries, places, organisations and offices by name.
  public static Graph places() {
    return read(List.of("places.ttl"));
  }

  private static Graph read(List<String> files) {
    Graph graph = GraphFactory.createGraphMem();
    for (String file : files) {
      try (InputStream in = Ontology.class.getResourceAsStream("/ontology/" + file)) {
        if (in == null) {
          throw new IllegalStateException("the program was built without ontology/" + file);
        }
        RDFDataMgr.read(graph, in, Lang.TURTLE);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return graph;
  }
}
